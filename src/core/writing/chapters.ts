/** Chapters in the order of the report, and how one comes to another place. */
import type { Project } from '../model/project.ts';
import type { Chapter, Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';

/** Two that were given one rank, each on another device, stand in the order of their ids. */
export const chaptersInOrder = (project: Project): Chapter[] =>
	alive(project, 'chapters').sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));

/**
 * The rank with which a chapter stands one place earlier or later, or null if there is no such place. It changes this chapter alone.
 * Past others of one rank it goes in one step, since nothing fits between them.
 */
export function rankBeside(
	chapters: readonly Chapter[],
	id: Id,
	by: 'earlier' | 'later'
): number | null {
	const at = chapters.findIndex((chapter) => chapter.id === id);
	const step = by === 'earlier' ? -1 : 1;
	const next = chapters[at + step];
	if (at < 0 || !next) return null;
	let beyond = at + 2 * step;
	while (chapters[beyond]?.rank === next.rank) beyond += step;
	const far = chapters[beyond];
	return far ? (next.rank + far.rank) / 2 : next.rank + step;
}
