/**
 * Our table under every combination of switches that can matter here: tried, not guessed (rule Y5). Units are counted in one go, so that
 * a few hundred tables take about as many passes as there are rules, coders and scopes.
 */
import { factsOf } from '../facts/facts.ts';
import type { Dim } from '../facts/dim.ts';
import type { Project } from '../model/project.ts';
import { alive } from '../model/visible.ts';
import { SOURCE_KINDS, type Id } from '../model/records.ts';
import { crosstabs } from '../tables/crosstab.ts';
import type { Texts } from '../tables/counters.ts';
import { OVERLAPS, PARENTS, type TableSpec, type Unit } from '../tables/spec.ts';
import { asOneCoder } from './one-coder.ts';
import { askedAlone, specOf, type Settings } from './settings.ts';

/** The numbers of one question in one unit; rows and columns by id. */
export type Counted = Pick<Settings, 'unit' | 'overlap' | 'parents' | 'coders' | 'scope'> & {
	readonly rows: readonly Id[];
	readonly columns: readonly Id[];
	readonly counts: readonly (readonly number[])[];
	readonly rowTotals: readonly number[];
	readonly columnTotals: readonly number[];
	readonly total: number;
};
type Rules = Omit<Settings, 'unit' | 'of' | 'totals'>;

const UNITS: readonly Unit[] = ['references', 'words', 'characters', 'sources', 'presence'];
/** More passes than this, and coders and scope are changed one at a time. */
const MOST = 240;

/** The project that a setting counts. */
export const projectOf = (project: Project, { coders }: Pick<Settings, 'coders'>): Project =>
	coders === 'once' || coders === 'joined' ? asOneCoder(project, coders) : project;

/**
 * @param texts  by hash; without them words are not tried
 * @throws SimpulError as `crosstab`
 */
export function countSettings(
	project: Project,
	asked: TableSpec,
	texts: Texts = () => undefined
): Counted[] {
	const units = unitsOf(project, asked, texts);
	const plain = askedAlone(asked);
	return rulesOf(project, asked).flatMap((rules) => {
		const spec = specOf(plain, { ...rules, unit: units[0]!, of: 'count', totals: 'afresh' });
		return crosstabs(projectOf(project, rules), spec, units, texts).map((table): Counted => ({
			...rules,
			unit: table.unit,
			rows: table.rows.map(({ id }) => id),
			columns: table.columns.map(({ id }) => id),
			counts: table.counts,
			rowTotals: table.rowTotals,
			columnTotals: table.columnTotals,
			total: table.total
		}));
	});
}

function unitsOf(project: Project, { unit }: TableSpec, texts: Texts): Unit[] {
	const read = alive(project, 'sources').every((source) => texts(source.text) !== undefined);
	return [...new Set([unit, ...UNITS])].filter((one) => one === unit || read || one !== 'words');
}

function rulesOf(project: Project, asked: TableSpec): Rules[] {
	const { codes, people } = factsOf(project);
	const nested = codes.parent.some((parent) => parent >= 0);
	const overlaps = asksWho(asked) ? OVERLAPS : [asked.overlap];
	const parents = nested ? PARENTS : [asked.parents];
	const scopes = scopesOf(project, asked);
	const coders = codersOf(project, asked, people.coders.rows);
	const apart = overlaps.length * parents.length * scopes.length * coders.length > MOST;
	return overlaps.flatMap((overlap) =>
		parents.flatMap((way) =>
			coders.flatMap((coder, c) =>
				scopes.flatMap((scope, s) =>
					apart && c > 0 && s > 0
						? []
						: [{ overlap, parents: way, coders: coder, scope } satisfies Rules]
				)
			)
		)
	);
}

const WHO: readonly Dim['by'][] = ['actor', 'type', 'speaker'];
const asksWho = ({ rows, columns, where }: TableSpec): boolean =>
	[rows, columns, ...where.map(({ dim }) => dim)].some(({ by }) => WHO.includes(by));

const names = ({ rows, columns, where }: TableSpec, by: Dim['by']): boolean =>
	[rows, columns, ...where.map(({ dim }) => dim)].some((dim) => dim.by === by);

/** The usual one first. */
function scopesOf(project: Project, asked: TableSpec): Settings['scope'][] {
	const there = new Set(alive(project, 'sources').map(({ kind }) => kind));
	const found = SOURCE_KINDS.filter((kind) => there.has(kind));
	return [
		'asked',
		...(asked.where.length > 0 ? ['all'] : []),
		...(names(asked, 'kind') || found.length < 2 ? [] : found)
	];
}

/** Only where codings of several coders meet in the table; one coder alone may still be joined where passages overlap. */
function codersOf(
	project: Project,
	asked: TableSpec,
	rows: readonly { readonly id: Id }[]
): Settings['coders'][] {
	if (names(asked, 'coder')) return ['added'];
	const coded = new Set([...project.codings.values()].flatMap((block) => block.coders));
	const active = rows.map(({ id }) => id).filter((id) => coded.has(id));
	if (active.length < 2) return ['added', 'joined'];
	return ['added', 'once', 'joined', ...active];
}
