/**
 * Sources of a project that comes into another: one with the same text is the one that is here, with its turns and its speakers as they
 * are here (X16). Who speaks in it is completed where nobody is known, and never changed (X17).
 */
import { update } from '../../commands/ops.ts';
import { peopleOf } from '../../facts/people.ts';
import { projectSpans } from '../../facts/project-spans.ts';
import type { Project } from '../../model/project.ts';
import type { Attribution, Id, Source } from '../../model/records.ts';
import { alive, find, speakersOf } from '../../model/visible.ts';
import { FreeNames } from '../names.ts';
import { fieldsOf, type Matching } from './matching.ts';

export function mergeSources(matching: Matching, there: Project): void {
	const { here, left } = matching;
	const names = new FreeNames(
		left,
		alive(here, 'sources').map(({ name }) => name)
	);
	for (const source of alive(there, 'sources')) {
		const known = withText(matching, source);
		if (!known) {
			bringIn(matching, there, { ...source, name: names.free(source.name) });
			matching.count('sources', 'added');
			continue;
		}
		matching.is('sources', source.id, known.id);
		matching.count('sources', 'known');
		if (!known.alive)
			matching.ops.push(...update('sources', known, { alive: true, name: names.free(known.name) }));
	}
	new Speech(matching, there).merge();
}

/** The source here with the same text, the one with the same GUID before others; also one that was taken back. */
function withText(matching: Matching, { id, text }: Source): Source | undefined {
	const own = matching.same('sources', id);
	if (own?.text === text) return own;
	return alive(matching.here, 'sources').find((source) => source.text === text);
}

function bringIn(matching: Matching, there: Project, source: Source): void {
	const id = matching.newId('sources', source.id);
	const actorOf = (actor: Id | null) => (actor === null ? null : matching.idOf('actors', actor));
	const speakers = speakersOf(there, source.id).map((row) => {
		const own = matching.newId('speakers', row.id);
		matching.put('speakers', own, { ...fieldsOf(row), source: id, actor: actorOf(row.actor) });
		return own;
	});
	const asked = source.asked?.map((code) => matching.idOf('codes', code));
	matching.put('sources', id, {
		...{ ...fieldsOf(source), speakers, actor: actorOf(source.actor) },
		...(asked ? { asked } : {})
	});
}

/** Ranges that belong to actors. */
class Speech {
	readonly #matching: Matching;
	readonly #there: Project;

	constructor(matching: Matching, there: Project) {
		this.#matching = matching;
		this.#there = there;
	}

	merge(): void {
		const { here, idOf } = this.#bound();
		for (const source of alive(this.#there, 'sources')) {
			const known = find(here, 'sources', idOf('sources', source.id));
			if (known && source.actor !== null) this.#whole(known, source);
		}
		for (const range of alive(this.#there, 'attributions')) this.#range(range);
	}

	/** The whole of a source here is given to whom it belongs to there. */
	#whole(known: Source, { actor, name }: Source): void {
		const { here, idOf } = this.#bound();
		const mine = idOf('actors', actor!);
		if (known.actor === mine) return;
		const found = this.#speaks(known.id, { start: 0, end: known.length }, mine);
		if (found === 'others') return this.#matching.leave('attributions', 'speaks-here', name);
		if (found === 'same') return;
		const plain =
			known.speakers.length === 0 &&
			!alive(here, 'attributions').some((range) => range.source === known.id);
		if (plain) this.#matching.ops.push(...update('sources', known, { actor: mine }));
		else {
			const id = this.#matching.newId('attributions', `${known.id}-${mine}`);
			const fields = { source: known.id, start: 0, end: known.length, actor: mine };
			this.#matching.put('attributions', id, fields);
		}
		this.#matching.count('attributions', 'added');
	}

	#range(range: Attribution): void {
		const matching = this.#matching;
		const source = matching.idOf('sources', range.source);
		const fields = { ...fieldsOf(range), source, actor: matching.idOf('actors', range.actor) };
		const known = find(matching.here, 'sources', source);
		const own = matching.living('attributions', range.id);
		const found = own ? 'same' : known ? this.#speaks(source, fields, fields.actor) : 'nobody';
		if (found === 'same') return matching.count('attributions', 'known');
		if (found === 'others') return matching.leave('attributions', 'speaks-here', known?.name ?? '');
		matching.put('attributions', matching.newId('attributions', range.id), fields);
		matching.count('attributions', 'added');
	}

	/** Whose words of a source here a range covers: all known ones are the actor's, some are another's, or some are nobody's. */
	#speaks(
		source: Id,
		{ start, end }: { readonly start: number; readonly end: number },
		actor: Id
	): 'same' | 'others' | 'nobody' {
		const people = peopleOf(this.#matching.here);
		const spans = projectSpans(this.#matching.here, people)[people.sources.number.get(source)!]!;
		let found: 'same' | 'nobody' | null = null;
		for (let i = 0; i < spans.start.length; i++) {
			if (spans.silent[i] === 1 || spans.end[i]! <= start || spans.start[i]! >= end) continue;
			const speaks = people.actors.rows[spans.actor[i]!]?.id;
			if (speaks !== undefined && speaks !== actor) return 'others';
			if (speaks === undefined) found = 'nobody';
			else found ??= 'same';
		}
		return found ?? 'nobody';
	}

	#bound() {
		const { here } = this.#matching;
		return { here, idOf: this.#matching.idOf.bind(this.#matching) };
	}
}
