/** A small codebook with passages, made by the commands themselves. */
import { addCode } from '#core/commands/add-code.ts';
import { addCoder } from '#core/commands/add-coder.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { newProject } from '#core/commands/new-project.ts';
import { apply } from '#core/log/apply.ts';
import type { Edit } from '#core/log/change.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';

export const done = (project: Project, ...edits: ((project: Project) => Edit)[]): Project =>
	edits.reduce((now, edit) => apply(now, edit(now)), project);

export const TEXT = 'P: Siapa?\nA: Wali kota yang memutuskan.\nB: Kami hanya mengusulkan.';

const coder = (id: Id, name: string) => ({ id, name, initials: name[0]!, colour: '#0b5c63' });

/** `ana` and `budi` code; source `s1` has the speakers P (interviewer), A (actor `mayor`) and B (nobody's). */
export const started = (): Project =>
	done(
		EMPTY,
		(p) => newProject(p, { name: 'Uji', lang: 'id', coder: coder('ana', 'Ana') }),
		(p) => addCoder(p, coder('budi', 'Budi')),
		(p) =>
			importSources(p, {
				sources: [
					{
						id: 's1',
						name: 'jmb-01',
						kind: 'interview',
						text: 'a'.repeat(64),
						length: TEXT.length,
						words: 8,
						lang: 'id',
						file: null,
						date: null,
						turns: { from: [0, 10, 40], start: [3, 13, 43], end: [9, 39, 66], speaker: [0, 1, 2] },
						speakers: [
							{ id: 'p', label: 'P', role: 'interviewer', actor: null },
							{ id: 'a', label: 'A', role: 'participant', actor: 'mayor' },
							{ id: 'b', label: 'B', role: 'participant', actor: null }
						],
						actor: null,
						values: []
					}
				],
				actors: [{ id: 'mayor', name: 'Wali kota', type: null }],
				attributes: []
			})
	);

/** Adds codes written as `id` or `id<parent`, in order. */
export const withCodes = (project: Project, ...codes: string[]): Project =>
	done(
		project,
		...codes.map((text) => (p: Project) => {
			const [id, parent] = text.split('<') as [string, string | undefined];
			return addCode(p, { id, name: { en: id.toUpperCase() }, parent: parent ?? null });
		})
	);

export const coded = (
	project: Project,
	code: Id,
	start: number,
	end: number,
	by: Id = 'ana'
): Project =>
	done(project, (p) =>
		applyCode(p, {
			ids: [`${code}-${by}-${start}`],
			source: 's1',
			start,
			end,
			codes: [code],
			coder: by
		})
	);
