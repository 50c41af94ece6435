/** A miniature of the Jambi study: four groups, each passage under one of three codes, as in Tables 1-3 of the paper. */
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { create } from './small-project.ts';

const GROUPS: readonly [type: string, counts: readonly number[]][] = [
	['national-insurer-branch', [1, 3, 2]],
	['health-office', [2, 1, 1]],
	['social-office', [2, 1, 1]],
	['community', [3, 0, 4]]
];
export const JAMBI_CODES = ['pg-authority', 'pg-cooperation', 'pg-involvement'];

const coded = (actor: number, code: string, at: number, label = ''): Op =>
	create('codings', `s${actor}~${code}${at}${label}`, {
		...{ source: `s${actor}`, code, coder: 'c' },
		...{ start: 10 * at, end: 10 * at + 9 }
	});

/** Each actor's source says 20 times "word word " and the interviewer nothing. */
export function jambi(more: readonly Op[] = []): Project {
	const ops = [
		create('meta', 'project', { name: 'Jambi', lang: 'en' }),
		create('coders', 'c', { name: 'Coder', initials: 'C', colour: '#000000' }),
		...JAMBI_CODES.map((id, rank) =>
			create('codes', id, {
				...{ name: { en: id.slice(3), id: `kode ${id}` }, parent: null, framework: null },
				...{ rank, valence: 'optional', codable: true }
			})
		),
		...GROUPS.flatMap(([type, counts], a) => {
			let at = 0;
			return [
				create('actors', `a${a}`, { name: `Actor ${a}`, type, note: '' }),
				sourceOf(a),
				...JAMBI_CODES.flatMap((code, c) =>
					Array.from({ length: counts[c]! }, () => coded(a, `${code}`, at++))
				)
			];
		})
	];
	return apply(EMPTY, { ops: [...ops, ...more] });
}

export const TEXT = 'word word '.repeat(20);

export const sourceOf = (a: number, actor: string | null = `a${a}`): Op =>
	create('sources', `s${a}`, {
		...{ name: `jmb-${a}`, kind: 'interview', text: 'hash', length: TEXT.length, words: 40 },
		...{ lang: 'id', file: null, date: null, speakers: [], actor },
		turns: { from: [], start: [], end: [], speaker: [] }
	});
