/** The Jambi sample with saved tables, and with words of a transcript wherever a researcher may write some. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMemo } from '#core/commands/add-memo.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { editCoding } from '#core/commands/edit-coding.ts';
import { saveView } from '#core/commands/save-view.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { openSession } from '../../src/cli/open-session.ts';

const TABLES = {
	'Table 1': 'rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement',
	'Words of types': 'rows=type&columns=code&layers=kind&unit=words&percent=rate&transpose=1',
	Strict:
		'rows=actor&columns=code&percent=column&overlap=majority&parents=sum&where=kind%3Dinterview'
};

export async function projectWithQuotes(folder: string): Promise<string> {
	const path = join(folder, 'jambi.simpul');
	copyFileSync('sample-transcripts/jambi.simpul', path);
	const session = await openSession(path);
	for (const [name, spec] of Object.entries(TABLES))
		await session.run((project) => saveView(project, { id: name.replaceAll(' ', ''), name, spec }));
	const source = alive(session.project, 'sources')[0]!;
	const coding = codingsIn(session.project, source.id)[0]!;
	const text = await session.store.text(source.text);
	const said = `RAHASIA ${text.slice(coding.start, coding.end)}`;
	await session.run((p) => editCoding(p, { id: coding.id, note: said }));
	await session.run((p) =>
		editCode(p, { id: coding.code, definition: { id: said }, examples: [said] })
	);
	await session.run((p) =>
		addMemo(p, { id: 'memo', on: null, title: said.slice(0, 90), body: said, coder: session.coder })
	);
	await session.store.close();
	return path;
}
