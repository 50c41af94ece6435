/** Codes that the rows of a table name, those that are there and those that are to be made (rules A2, A6). */
import { foldRow } from '../attribute-table/fold-row.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { chosen, LEAVE, MAKE, type Choices } from './choices.ts';
import type { Why } from './left-rows.ts';
import { codeNames } from './names.ts';
import { split } from './partings.ts';

/** The id of something that is there, or a key of something that is to be made: it begins with `MAKE`. */
export type Ref = string;

/** A code to be made; `parent` is one that stands before it in the list, one of the project, or none. */
export type CodeToMake = { readonly key: Ref; readonly name: string; readonly parent: Ref | null };

/** A name that is not simply that of a code: what it is, how many rows have it, and what becomes of it. */
export type AskedName = {
	readonly name: string;
	readonly is: 'unknown' | 'several' | 'heading';
	readonly rows: number;
	/** An id, MAKE or LEAVE. */
	readonly becomes: string;
};

/** Longer cells are no names, and a table of so many new names has its words in the wrong column. */
const LONGEST_NAME = 300;
const MOST_NEW = 2000;

type Answer = { readonly ref: Ref } | { readonly why: Why };

export class CodeCells {
	readonly made: CodeToMake[] = [];
	readonly #choices: Choices;
	readonly #names: ReturnType<typeof codeNames>;
	readonly #project: Project;
	readonly #answers = new Map<string, Answer>();
	readonly #asked = new Map<string, { is: AskedName['is']; rows: number; becomes: string }>();
	readonly #keys = new Map<string, Ref>();

	constructor(project: Project, choices: Choices) {
		this.#project = project;
		this.#names = codeNames(project);
		this.#choices = choices;
	}

	/** A cell that is a code's name as a whole holds that one, whatever signs stand in it. */
	namesIn(cell: string): string[] {
		const { separator, path } = this.#choices;
		return cell !== '' && this.#names.find(cell, path) ? [cell] : split(cell, separator);
	}

	of(name: string): Answer {
		const asked = this.#asked.get(name);
		if (asked) asked.rows++;
		const before = this.#answers.get(name);
		if (before) return before;
		const answer = this.#decide(name);
		this.#answers.set(name, answer);
		return answer;
	}

	asked(): AskedName[] {
		return [...this.#asked].map(([name, one]) => ({ name, ...one }));
	}

	#decide(name: string): Answer {
		const found = this.#names.find(name, this.#choices.path);
		const said = chosen(this.#choices.codes, name);
		const isCode = found !== null && 'code' in found;
		if (said === undefined && isCode && found.code.codable) return { ref: found.code.id };
		const is = found === null ? 'unknown' : isCode ? 'heading' : 'several';
		const fits = name.length <= LONGEST_NAME && this.made.length < MOST_NEW;
		const usual = is === 'unknown' && this.#choices.makes && fits ? MAKE : LEAVE;
		const becomes = said !== undefined && (said !== MAKE || fits) ? said : usual;
		this.#asked.set(name, { is, rows: 1, becomes });
		if (becomes === MAKE) return { ref: this.#make(name) };
		if (becomes === LEAVE) return { why: `code-${is}` };
		const code = this.#project.codes.get(becomes);
		return code?.alive && code.codable ? { ref: becomes } : { why: 'code-unknown' };
	}

	/** Codes above it that are there are used, the others are made with it. */
	#make(name: string): Ref {
		const { path, under } = this.#choices;
		const steps = split(name, path);
		let parent: Ref | null = under;
		for (let depth = 1; depth <= steps.length; depth++) {
			const above = steps.slice(0, depth);
			const found = depth < steps.length ? this.#names.byPath(above) : null;
			parent = found && 'code' in found ? found.code.id : this.#key(above, parent);
		}
		return parent!;
	}

	#key(path: readonly string[], parent: Ref | null): Ref {
		const spelled = path.map(foldRow).join('\n');
		const known = this.#keys.get(spelled);
		if (known !== undefined) return known;
		const key = `${MAKE}code ${this.made.length}`;
		this.#keys.set(spelled, key);
		this.made.push({ key, name: path.at(-1)!, parent });
		return key;
	}
}

/** Coders and actors: those of the project by name, others made when they are first named, unless the choices say otherwise. */
export class PeopleCells {
	/** Names of those to be made, by key. */
	readonly made = new Map<Ref, string>();
	readonly #known: ReadonlyMap<string, Id>;
	readonly #by: Choices['coders'];
	readonly #kind: string;
	readonly #keys = new Map<string, Ref>();
	readonly #asked = new Map<string, { rows: number; becomes: string }>();

	constructor(kind: string, known: ReadonlyMap<string, Id>, by: Choices['coders'] = {}) {
		this.#kind = kind;
		this.#known = known;
		this.#by = by;
	}

	/** @returns null if those of this name are left out */
	of(name: string): Ref | null {
		const said = chosen(this.#by, name);
		const known = this.#known.get(foldRow(name));
		if (known !== undefined && said === undefined) return known;
		const fits = name.length <= LONGEST_NAME && this.made.size < MOST_NEW;
		const becomes = said ?? (fits || this.#keys.has(foldRow(name)) ? MAKE : LEAVE);
		const asked = this.#asked.get(name);
		if (asked) asked.rows++;
		else this.#asked.set(name, { rows: 1, becomes });
		if (becomes === LEAVE) return null;
		return becomes === MAKE ? this.#key(name) : becomes;
	}

	#key(name: string): Ref {
		const key = this.#keys.get(foldRow(name)) ?? `${MAKE}${this.#kind} ${this.made.size}`;
		this.#keys.set(foldRow(name), key);
		this.made.set(key, this.made.get(key) ?? name);
		return key;
	}

	asked(): AskedName[] {
		return [...this.#asked].map(([name, one]) => ({ name, is: 'unknown' as const, ...one }));
	}
}
