/** A project of ours and a transcript: what is in them. */
import { countRecords } from '#core/exchange/count-records.ts';
import { metaOf } from '#core/model/visible.ts';
import { exchange } from '#i18n/exchange.ts';
import { inspect } from '#i18n/inspect.ts';
import { toldCounts } from '#report/tell-exchange.ts';
import { openSession } from '../open-session.ts';
import { inWords, locale } from '../output.ts';
import { readFiles } from '../read-files.ts';
import { inspected, type Inspected } from './inspected.ts';

export async function inspectProject(path: string): Promise<Inspected> {
	const session = await openSession(path);
	const { project, lang } = session;
	const changes = (await session.store.since(0)).changes.length;
	await session.store.close();
	const name = metaOf(project)?.name ?? '';
	const counts = countRecords(project);
	return inspected(path, 'project', {
		lines: [
			inWords(exchange.from, name, 'Simpul'),
			inWords(inspect.language, lang, true),
			inWords(inspect.inside, toldCounts(counts, locale).join(', '))
		],
		data: { origin: 'Simpul', name, lang, counts, changes }
	});
}

export async function inspectTranscript(path: string): Promise<Inspected> {
	const [read] = await readFiles([path], {});
	const { format, encoding, lang, text, turns, words, labels, date } = read!.draft;
	const speaks = labels.map(({ label, times }) => ({ label, times }));
	return inspected(path, 'transcript', {
		more: format,
		lines: [
			...(encoding ? [inWords(inspect.encoding, encoding.used)] : []),
			inWords(inspect.language, lang.lang, lang.certain),
			inWords(inspect.text, turns.length, words, text.length),
			speaks.length > 0 ? inWords(inspect.speaks, speaks) : inWords(inspect.nobody),
			...(date === null ? [] : [inWords(inspect.date, date)])
		],
		data: {
			...{ encoding: encoding?.used ?? null, lang: lang.lang, turns: turns.length, words },
			...{ characters: text.length, labels: speaks, date }
		}
	});
}
