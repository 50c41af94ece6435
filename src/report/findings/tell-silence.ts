/** Zeros by their reason, and who is spoken about only, as rows to read. */
import type { Silence, SilentCell } from '#core/findings/silence.ts';
import type { SpokenAbout } from '#core/findings/spoken-about.ts';
import { isOfCodes } from '#core/findings/question.ts';
import type { Project } from '#core/model/project.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { layerWords } from '#i18n/findings-layers.ts';
import { REASONS, reasons, silenceWords } from '#i18n/findings-silence.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { layerName, namesOf } from './names.ts';

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

export type ToldSilence = ToldZeros & {
	/** Each layer for itself; none without layers, and where they do not part the texts. */
	readonly layers: readonly ToldSilentLayer[];
	/** What the zeros speak of, where a table has layers and they are not told one by one; '' otherwise. */
	readonly together: string;
	readonly spokenAbout: readonly SpokenAbout[];
};

type ToldZeros = {
	/** Said where there is no group. */
	readonly none: string;
	readonly groups: readonly SilentGroup[];
};
export type ToldSilentLayer = ToldZeros & { readonly id: string; readonly label: string };

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
	const isShown = ({ row, column }: SilentCell) =>
		!spec.hideZeros || (shown.row.has(row) && shown.column.has(column));
	const tell = (cells: readonly SilentCell[] | null): ToldZeros => {
		const groups = groupsOf((cells ?? []).filter(isShown), voice, names.of, locale);
		const none = cells === null ? silenceWords.noReason : silenceWords.noZeros;
		return { none: groups.length === 0 ? translate(locale, none) : '', groups };
	};
	const each = typeof found.layers === 'object' ? (found.layers ?? []) : [];
	return {
		...tell(found.cells),
		layers: each.map(({ id, label, cells }) => ({
			...{ id, label: spec.layers ? layerName(locale, spec.layers, id, label) : label },
			...tell(cells)
		})),
		together: typeof found.layers === 'string' ? translate(locale, WHY_TOGETHER[found.layers]) : '',
		spokenAbout: found.spokenAbout
	};
}

const WHY_TOGETHER = {
	'not-text': layerWords.silentTogether,
	'too-many': layerWords.spokenTogether
};

function groupsOf(
	cells: readonly SilentCell[],
	voice: 'row' | 'column',
	name: (side: 'row' | 'column', id: string) => string,
	locale: Locale
): SilentGroup[] {
	return REASONS.flatMap((reason): SilentGroup[] => {
		const own = cells.filter((cell) => cell.reason === reason);
		if (own.length === 0) return [];
		const { title, means } = reasons[reason]!;
		return [
			{
				...{ reason, title: translate(locale, title), means: translate(locale, means) },
				cells: own.length,
				lines: linesOf(own, voice, name, locale)
			}
		];
	});
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
