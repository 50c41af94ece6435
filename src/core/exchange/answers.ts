/**
 * The answers of a coding as a note that people can read and that comes back (X10): one line each, actors by name and GUID, the
 * researcher's own words last.
 */
import type { CodingExtras, Id, Valence } from '../model/records.ts';
import { VALENCES } from '../model/records.ts';
import { foldGuid, guidOf } from './guid.ts';
import type { Guid } from './values.ts';

/** By its name a note is known to hold answers. */
export const ANSWERS = 'Simpul: answers';

/** @param nameOf  an actor's name */
export function answersText(extras: CodingExtras, nameOf: (actor: Id) => string): string {
	const actor = (id: Id) => `${nameOf(id).replace(/\s+/g, ' ')} {${guidOf('actors', id)}}`;
	const lines: string[] = [];
	if (extras.valence) lines.push(`valence: ${extras.valence}`);
	for (const id of extras.about ?? []) lines.push(`about: ${actor(id)}`);
	for (const id of extras.holder ?? []) lines.push(`holder: ${actor(id)}`);
	if (extras.relation) lines.push(`from: ${actor(extras.relation[0])}`);
	if (extras.relation) lines.push(`to: ${actor(extras.relation[1])}`);
	if (extras.level !== undefined) lines.push(`level: ${extras.level}`);
	if (extras.via) lines.push(`via: ${extras.via.replace(/\s+/g, ' ')}`);
	if (extras.note) lines.push(`note: ${extras.note}`);
	return lines.join('\n');
}

/** @param actorOf  the actor with this GUID here; one that is not there is left out of the answer */
export function readAnswers(text: string, actorOf: (guid: Guid) => Id | undefined): CodingExtras {
	const at = /^note: /m.exec(text)?.index ?? text.length;
	const note = text.slice(at + 'note: '.length).trim();
	const lines = text.slice(0, at).split('\n').map(pair);
	const all = (key: string) => lines.filter((line) => line[0] === key).map((line) => line[1]);
	const actors = (key: string) =>
		all(key).flatMap((line) => actorOf(foldGuid(/\{([^{}]*)\}\s*$/.exec(line)?.[1] ?? '')) ?? []);
	const valence = VALENCES.find((one) => one === all('valence')[0]) as Valence | undefined;
	const level = /^[0-4]$/.test(all('level')[0] ?? '') ? Number(all('level')[0]) : undefined;
	const [about, holder] = [actors('about'), actors('holder')];
	const [from, to] = [actors('from')[0], actors('to')[0]];
	const via = all('via')[0];
	return {
		...(valence ? { valence } : {}),
		...(about.length > 0 ? { about: [...new Set(about)] } : {}),
		...(holder.length > 0 ? { holder: [...new Set(holder)] } : {}),
		...(from && to && from !== to ? { relation: [from, to] } : {}),
		...(level === undefined ? {} : { level }),
		...(via ? { via } : {}),
		...(note === '' ? {} : { note })
	};
}

function pair(line: string): readonly [string, string] {
	const at = line.indexOf(': ');
	return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 2).trim()];
}
