/** Codings of a project that comes into another: the same passage with the same code by the same coder is one, and stays as it is here. */
import { passageKey } from '../../commands/passage-key.ts';
import { create, update } from '../../commands/ops.ts';
import { codingId, codingsOf, extrasOf } from '../../model/codings.ts';
import type { Project } from '../../model/project.ts';
import type { Coding, CodingExtras, Id } from '../../model/records.ts';
import { alive } from '../../model/visible.ts';
import { guidOf } from '../guid.ts';
import type { Guid } from '../values.ts';
import type { Matching } from './matching.ts';

export function mergeCodings(matching: Matching, there: Project): void {
	const known = new Map<Id, KnownCodings>();
	for (const { id, name } of alive(there, 'sources')) {
		const source = matching.idOf('sources', id);
		const here = known.get(source) ?? new KnownCodings(matching.here, source);
		known.set(source, here);
		for (const coding of codingsOf(there.codings.get(id)))
			if (coding.alive) mergeCoding(matching, here, { coding, name });
	}
}

const ANSWERS = ['valence', 'about', 'holder', 'relation', 'level', 'note'];

function mergeCoding(
	matching: Matching,
	known: KnownCodings,
	{ coding, name }: { readonly coding: Coding; readonly name: string }
): void {
	const fields = {
		source: known.source,
		code: matching.idOf('codes', coding.code),
		coder: matching.idOf('coders', coding.coder),
		...{ start: coding.start, end: coding.end },
		...mapped(matching, extrasOf(coding) ?? {})
	};
	const row =
		known.passages.get(passageKey(fields)) ?? known.guids.get(guidOf('codings', coding.id));
	if (row?.alive) {
		matching.is('codings', coding.id, row.id);
		const told = ['start', 'end', 'code', ...ANSWERS];
		return matching.keep('codings', { here: row, there: fields, fields: told, name });
	}
	const id = row?.id ?? known.free(coding.id);
	matching.is('codings', coding.id, id);
	matching.ops.push(
		...(row ? update('codings', row, { alive: true, ...fields }) : [create('codings', id, fields)])
	);
	known.passages.set(passageKey(fields), { ...fields, id, alive: true });
	matching.count('codings', 'added');
}

function mapped(matching: Matching, extras: CodingExtras): CodingExtras {
	const actor = (id: Id) => matching.idOf('actors', id);
	const { about, holder, relation, ...rest } = extras;
	return {
		...rest,
		...(about ? { about: about.map(actor) } : {}),
		...(holder ? { holder: holder.map(actor) } : {}),
		...(relation ? { relation: [actor(relation[0]), actor(relation[1])] } : {})
	};
}

/** Codings of one source here, by what they say and by GUID; those taken back by GUID only. */
class KnownCodings {
	readonly source: Id;
	readonly passages = new Map<string, Coding>();
	readonly guids = new Map<Guid, Coding>();
	readonly #ids = new Set<Id>();

	constructor(here: Project, source: Id) {
		this.source = source;
		for (const coding of codingsOf(here.codings.get(source))) {
			this.#ids.add(coding.id);
			this.guids.set(guidOf('codings', coding.id), coding);
			if (coding.alive) this.passages.set(passageKey(coding), coding);
		}
	}

	/** The own part of a coding's id, on this source. */
	free(id: Id): Id {
		const own = id.slice(id.lastIndexOf('~') + 1);
		let free = codingId(this.source, own);
		for (let n = 2; this.#ids.has(free); n++) free = codingId(this.source, `${own}-${n}`);
		this.#ids.add(free);
		return free;
	}
}
