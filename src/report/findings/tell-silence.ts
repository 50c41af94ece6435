/** Zeros by their reason, and who is spoken about only, as rows to read. */
import type { Silence, SilentCell } from '#core/findings/silence.ts';
import type { SpokenAbout } from '#core/findings/spoken-about.ts';
import { isOfCodes } from '#core/findings/question.ts';
import type { Project } from '#core/model/project.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { REASONS, reasons, silenceWords } from '#i18n/findings-silence.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { namesOf } from './names.ts';

/** Voices that are silent on the same codes for the same reason. */
export type SilentLine = {
	readonly who: readonly string[];
	readonly codes: readonly string[];
	/** "2 sources, 2 coded, 0 asked" */
	readonly sources: string;
};

export type SilentGroup = {
	readonly reason: SilentCell['reason'];
	readonly title: string;
	readonly means: string;
	readonly cells: number;
	readonly lines: readonly SilentLine[];
};

export type ToldSilence = {
	/** Said where there is no group. */
	readonly none: string;
	readonly groups: readonly SilentGroup[];
	readonly spokenAbout: readonly SpokenAbout[];
};

/** @param table  as displayed: its rows and columns are told, hidden ones too unless they are hidden for being zero */
export function tellSilence(
	project: Project,
	spec: TableSpec,
	found: Silence,
	table: Pick<Crosstab, 'rows' | 'columns'>,
	locale: Locale
): ToldSilence {
	const names = namesOf(project, spec, locale);
	const voice = isOfCodes(names.dim('row')) ? 'column' : 'row';
	const shown = {
		row: new Set(table.rows.map(({ id }) => id)),
		column: new Set(table.columns.map(({ id }) => id))
	};
	const cells = (found.cells ?? []).filter(
		({ row, column }) => !spec.hideZeros || (shown.row.has(row) && shown.column.has(column))
	);
	const groups = REASONS.flatMap((reason): SilentGroup[] => {
		const own = cells.filter((cell) => cell.reason === reason);
		if (own.length === 0) return [];
		const { title, means } = reasons[reason]!;
		return [
			{
				...{ reason, title: translate(locale, title), means: translate(locale, means) },
				cells: own.length,
				lines: linesOf(own, voice, names.of, locale)
			}
		];
	});
	const none = found.cells === null ? silenceWords.noReason : silenceWords.noZeros;
	return {
		none: groups.length === 0 ? translate(locale, none) : '',
		groups,
		spokenAbout: found.spokenAbout
	};
}

function linesOf(
	cells: readonly SilentCell[],
	voice: 'row' | 'column',
	name: (side: 'row' | 'column', id: string) => string,
	locale: Locale
): SilentLine[] {
	const code = voice === 'row' ? 'column' : 'row';
	const voices = new Map<string, { who: string; codes: string[]; sources: string }>();
	for (const cell of cells) {
		const { heard, coded, asked } = cell;
		const unknown = cell.reason === 'not-recorded' ? cell.notRecorded : 0;
		const sources = translate(locale, silenceWords.sources, heard, coded, asked, unknown);
		const key = JSON.stringify([cell[voice], sources]);
		const line = voices.get(key) ?? { who: name(voice, cell[voice]), codes: [], sources };
		line.codes.push(name(code, cell[code]));
		voices.set(key, line);
	}
	const alike = new Map<string, SilentLine>();
	for (const { who, codes, sources } of voices.values()) {
		const key = JSON.stringify([codes, sources]);
		alike.set(key, { who: [...(alike.get(key)?.who ?? []), who], codes, sources });
	}
	return [...alike.values()];
}
