/** The passages of a code as the rows of a list: filtered, in groups, drawn from the top as far as somebody has come. */
import type { CodePassage } from '#core/codebook/code-passages.ts';
import type { PassageGroup } from '#core/codebook/group-passages.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';
import { whoSpeaks } from '#core/tables/who-speaks.ts';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Passages that have each of the words in what is said, the source, who speaks, the code or the note. */
export function fitting(
	project: Project,
	passages: readonly CodePassage[],
	typed: string,
	lang: Lang,
	textOf: (hash: string) => string | undefined
): readonly CodePassage[] {
	const wanted = fold(typed).split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return passages;
	return passages.filter((passage) => {
		const { source: id, code, start, end, note = '' } = passage.coding;
		const source = project.sources.get(id);
		const quote = textOf(source?.text ?? '')?.slice(start, end) ?? '';
		const names = [source?.name ?? '', say(project.codes.get(code)?.name, lang)];
		const text = fold([quote, ...names, ...whoSpeaks(project, passage), note].join('\n'));
		return wanted.every((word) => text.includes(word));
	});
}

export type Row = {
	/** A passage of two actors has two rows. */
	readonly key: string;
	readonly passage: CodePassage;
};
export type RowGroup = {
	readonly id: Id;
	readonly count: number;
	readonly rows: readonly Row[];
};

/** The first `most` rows; a group on its way is cut, those behind are left out. */
export function firstRows(groups: readonly PassageGroup[], most: number): RowGroup[] {
	const shown: RowGroup[] = [];
	let left = most;
	for (const { id, passages } of groups) {
		if (left <= 0) break;
		const rows = passages
			.slice(0, left)
			.map((passage) => ({ key: `${id} ${passage.coding.id}`, passage }));
		shown.push({ id, count: passages.length, rows });
		left -= rows.length;
	}
	return shown;
}
