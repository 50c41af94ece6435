/**
 * The rules B1-B6 read aloud: every character of every coding is looked at on its own. Slow and obvious on purpose; shares nothing
 * with the program but the records, the code tree of the small projects and the word and sentence spans of a text.
 */
import type { Project } from '#core/model/project.ts';
import type { Coding, Source } from '#core/model/records.ts';
import { codingsIn } from '#core/model/visible.ts';
import type { Dim } from '#core/facts/dim.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { sentenceIndex, wordIndex } from '#core/text/text-index.ts';
import { ACTORS, CODES, type Small } from './small-project.ts';

type Char = {
	readonly at: number;
	readonly kind: 'said' | 'unheard' | 'silent';
	readonly actor: string | null;
	readonly speaker: string | null;
};
type Place = { readonly source: Source; readonly coding: Coding; readonly char: Char };
export type Wanted = { readonly row?: string; readonly column?: string; readonly layer?: string };

export class Oracle {
	readonly #project: Project;
	readonly #texts: Small['texts'];
	readonly #spec: TableSpec;
	/** Every character of every coding that may count, before a strict overlap rule. */
	readonly #before: readonly Place[];
	readonly #after: readonly Place[];

	constructor({ project, texts }: Small, spec: TableSpec) {
		this.#project = project;
		this.#texts = texts;
		this.#spec = spec;
		this.#before = [...project.sources.values()]
			.filter((source) => source.alive)
			.flatMap((source) => this.#placesIn(source))
			.filter((place) => spec.where.every(({ dim, values }) => this.#lets(dim, values, place)));
		this.#after = this.#before.filter((place) => this.#belongs(place));
	}

	/** Every character that counts of every coding, with who says it. */
	get spoken(): readonly Place[] {
		return this.#after;
	}

	/** The cell as the unit counts it; a name left out = any. */
	cell(wanted: Wanted): number {
		return this.#measure(this.#after.filter((place) => this.#isIn(place, wanted)));
	}

	references(places: readonly Place[]): number {
		return new Set(places.map((place) => this.#identity(place))).size;
	}

	unassigned(): number {
		const asking = this.#asking();
		if (!asking) return 0;
		const other = asking === this.#spec.rows ? this.#spec.columns : this.#spec.rows;
		const ignoreOther = other.by === 'actor' || other.by === 'type' || other.by === 'speaker';
		const inOther = this.#before.filter(
			(place) => ignoreOther || this.#keys(other, place).length > 0
		);
		const voiced = inOther.filter((place) => this.#keys(asking, place).length > 0);
		return this.references(inOther) - this.references(voiced);
	}

	straddling(): number {
		const asking = this.#asking();
		const keys = new Map<string, Set<string>>();
		for (const place of asking ? this.#after.filter((p) => this.#isIn(p, {})) : []) {
			const known = keys.get(this.#identity(place)) ?? new Set();
			for (const key of this.#keys(asking!, place)) known.add(key);
			keys.set(this.#identity(place), known);
		}
		return [...keys.values()].filter((known) => known.size > 1).length;
	}

	#asking(): Dim | null {
		const asks = ({ by }: Dim) => by === 'actor' || by === 'type' || by === 'speaker';
		const { rows, columns } = this.#spec;
		return asks(rows) ? rows : asks(columns) ? columns : null;
	}

	#placesIn(source: Source): Place[] {
		const chars = this.#chars(source);
		return codingsIn(this.#project, source.id).flatMap((coding) => {
			const own = chars.slice(coding.start, coding.end);
			const speech = own.some(({ kind }) => kind !== 'silent');
			return own
				.filter(({ kind }) => kind === (speech ? 'said' : 'silent'))
				.map((char) => ({ source, coding, char }));
		});
	}

	#chars(source: Source): Char[] {
		const alive = (id: string | null) => (id && this.#project.actors.get(id)?.alive ? id : null);
		const whole = source.speakers.length === 0;
		const chars = Array.from({ length: source.length }, (_, at): Char => {
			const base = { at, kind: whole ? 'said' : 'silent', speaker: null } as const;
			return { ...base, actor: whole ? alive(source.actor) : null };
		});
		source.turns.speaker.forEach((n, t) => {
			const speaker = this.#project.speakers.get(source.speakers[n] ?? '');
			if (!speaker) return;
			const unheard = speaker.role === 'interviewer' || speaker.role === 'moderator';
			for (let at = source.turns.start[t]!; at < source.turns.end[t]!; at++)
				chars[at] = {
					...{ at, kind: unheard ? 'unheard' : 'said' },
					...{ actor: alive(speaker.actor), speaker: speaker.id }
				};
		});
		for (const hand of this.#project.attributions.values()) {
			if (!hand.alive || hand.source !== source.id || !alive(hand.actor)) continue;
			for (let at = hand.start; at < Math.min(hand.end, source.length); at++)
				chars[at] = { at, kind: 'said', actor: hand.actor, speaker: null };
		}
		return chars;
	}

	/** The strict rules of B1, which only speak when somebody asks who speaks. */
	#belongs({ source, coding, char }: Place): boolean {
		const { overlap, where, rows, columns, layers } = this.#spec;
		const asked = [rows, columns, ...(layers ? [layers] : []), ...where.map(({ dim }) => dim)];
		const owner = asked.some(({ by }) => by === 'speaker') ? 'speaker' : 'actor';
		const isAsked = asked.some(({ by }) => by === owner || (owner === 'actor' && by === 'type'));
		if (overlap === 'intersects' || !isAsked || char.kind === 'silent') return true;
		const said = this.#chars(source)
			.slice(coding.start, coding.end)
			.filter(({ kind }) => kind !== 'silent');
		const own = said.filter(
			(other) => other.kind === 'said' && other[owner] === char[owner]
		).length;
		return overlap === 'contained' ? own === said.length : own * 2 > said.length;
	}

	#isIn(place: Place, { row, column, layer }: Wanted): boolean {
		const inside = (dim: Dim, key: string | undefined) => {
			const keys = this.#keys(dim, place);
			return key === undefined ? keys.length > 0 : keys.includes(key);
		};
		const { rows, columns, layers } = this.#spec;
		return (
			inside(rows, row) &&
			inside(columns, column) &&
			(layer === undefined || inside(layers!, layer))
		);
	}

	#lets(dim: Dim, values: readonly string[], place: Place): boolean {
		const keys = dim.by === 'code' ? this.#codeKeys(values, place) : this.#keys(dim, place);
		return values.some((value) => keys.includes(value));
	}

	#keys(dim: Dim, { source, coding, char }: Place): readonly string[] {
		const answers = (id: string | null, attribute: string | undefined): string[] => {
			const actor = ACTORS.find(([known]) => known === id);
			if (!actor) return [];
			if (attribute === undefined) return [actor[0]];
			return [attribute === 'type' ? (actor[1] ?? '') : actor[2]];
		};
		switch (dim.by) {
			case 'actor':
				return answers(char.actor, dim.attribute);
			case 'type':
				return answers(char.actor, 'type');
			case 'about':
			case 'holder':
				return [...new Set((coding[dim.by] ?? []).flatMap((id) => answers(id, dim.attribute)))];
			case 'speaker':
				return char.speaker === null ? [] : [char.speaker];
			case 'source':
				return [dim.attribute === undefined ? source.id : this.#wave(source)];
			case 'kind':
				return [source.kind];
			case 'date': {
				const [year, month] = (source.date ?? '').split('-');
				if (!year) return [''];
				const quarters = { '01': 'Q1', '06': 'Q2', '12': 'Q4' } as Record<string, string>;
				const parts = { year, quarter: `${year}-${quarters[month!]}`, month: `${year}-${month}` };
				return [dim.period === 'day' ? source.date! : parts[dim.period]];
			}
			case 'coder':
				return this.#project.coders.has(coding.coder) ? [coding.coder] : [];
			case 'valence':
				return coding.valence === undefined ? [] : [coding.valence];
			case 'origin':
				return [coding.via ?? 'hand'];
			case 'code':
				return this.#codeKeys(columnsOf(dim), { coding });
			case 'framework':
				return dim.id !== undefined
					? this.#codeKeys(['p'], { coding })
					: coding.code === 'p'
						? ['polycentric']
						: [];
		}
	}

	#wave = (source: Source) => this.#project.cells.get(`wave.${source.id}`)!.value;

	#codeKeys(columns: readonly string[], { coding }: { coding: Coding }): string[] {
		const line = this.#spec.parents === 'own' ? [coding.code] : lineOf(coding.code);
		return line.filter((code) => columns.includes(code));
	}

	/** What makes two codings one reference (B4.1). */
	#identity({ source, coding }: Place): string {
		if (this.#spec.parents !== 'union') return coding.id;
		const { rows, columns, layers, where } = this.#spec;
		const inSides = [rows, columns].filter(isOfCodes);
		const sides = inSides.length > 0 ? inSides : layers && isOfCodes(layers) ? [layers] : [];
		const asked = where.filter(({ dim }) => isOfCodes(dim));
		const sets =
			sides.length > 0
				? sides.map(columnsOf)
				: asked.map(({ dim, values }) => (dim.by === 'code' ? values : columnsOf(dim)));
		const family = sets.map((columns) =>
			lineOf(coding.code).findLast((code) => columns.includes(code))
		);
		const passage = [source.id, coding.start, coding.end, coding.coder];
		return [...passage, sets.length > 0 ? family.join() : coding.code].join('|');
	}

	#measure(places: readonly Place[]): number {
		const distinct = (name: (place: Place) => string | null) =>
			new Set(places.map(name).filter((value) => value !== null)).size;
		switch (this.#spec.unit) {
			case 'references':
				return this.references(places);
			case 'presence':
				return Math.min(1, places.length);
			case 'sources':
				return distinct(({ source }) => source.id);
			case 'speakers':
				return distinct(({ char }) => char.speaker);
			case 'actors':
				return distinct(({ char }) => char.actor);
			case 'characters':
				return distinct(({ source, char }) => `${source.id} ${char.at}`);
			case 'words':
			case 'sentences':
				return this.#pieces(places, this.#spec.unit);
		}
	}

	#pieces(places: readonly Place[], unit: 'words' | 'sentences'): number {
		const touched = new Set<string>();
		for (const { source, char } of places) {
			const text = this.#texts.get(source.text)!;
			const { start, end } =
				unit === 'words'
					? wordIndex(text, source.turns)
					: sentenceIndex(text, source.turns, source.lang);
			start.forEach((from, piece) => {
				if (from <= char.at && char.at < end[piece]!) touched.add(`${source.id} ${piece}`);
			});
		}
		return touched.size;
	}
}

const isOfCodes = (dim: Dim): boolean =>
	dim.by === 'code' || (dim.by === 'framework' && dim.id !== undefined);

/** The code and all above it, from below. */
const lineOf = (code: string): string[] => {
	const parent = CODES.find(([id]) => id === code)?.[1] ?? null;
	return [code, ...(parent === null ? [] : lineOf(parent))];
};

export function columnsOf(dim: Dim): readonly string[] {
	const ids = CODES.map(([id]) => id);
	if (dim.by === 'framework') return ['p'];
	if ('ids' in dim) return dim.ids!;
	if ('below' in dim) return CODES.flatMap(([id, parent]) => (parent === dim.below ? [id] : []));
	const depth = 'depth' in dim ? dim.depth : 0;
	return ids.filter((id) => lineOf(id).length - 1 === depth);
}
