/** Actors that an answer most likely names: those the passage names, who speaks it, then those named last in this source. */
import type { Id } from '#core/model/records.ts';
import { speakersOf } from '#core/model/visible.ts';
import type { Desk } from '../desk.svelte.ts';

export function likelyActors(desk: Desk, named: readonly Id[]): Id[] {
	const { project } = desk.workspace;
	const speaking = speakersOf(project, desk.source)
		.filter(({ role }) => role === 'participant')
		.flatMap(({ actor }) => actor ?? []);
	const told = desk.codings.flatMap(({ about = [], holder = [] }) => [...about, ...holder]);
	return [...new Set([...named, ...speaking, ...told])];
}
