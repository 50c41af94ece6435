/**
 * One long made-up transcript with overlapping codings, and the project file that holds it: what the reader is measured with.
 * A tenth of the codings run over several turns; some codes are used far more than others.
 */
import { LOG_VERSION, type Change, type Op } from '../../../src/core/log/change.ts';
import { nextStamp, type Stamp } from '../../../src/core/log/stamp.ts';
import type { Fields } from '../../../src/core/model/json.ts';
import { sha256 } from '../../../src/formats/hash.ts';
import { writePackage } from '../../../src/formats/package/write.ts';
import { exponential, random } from './random.ts';

export type Size = { readonly words: number; readonly turns: number; readonly codings: number };
export const CODES = 60;
/** Stands at the end of the last turn and nowhere else. */
export const LAST_WORDS = 'sampai di sini penghabisannya';

export type Transcript = {
	/** With the labels of the speakers, as it was imported. */
	readonly text: string;
	readonly turns: readonly {
		readonly speaker: number;
		readonly start: number;
		readonly end: number;
	}[];
	readonly speakers: readonly string[];
	readonly codings: readonly {
		readonly start: number;
		readonly end: number;
		readonly code: number;
	}[];
};

const SPEAKERS = ['Interviewer', 'Ibu Sari', 'Pak Budi', 'Ibu Dewi', 'Pak Joko', 'Rina', 'Agus'];
const SYLLABLES = 'ka ta ba ru ang sa ya di me ngan pe me rin tah da lam ko or di na si'.split(' ');

export function makeTranscript({ words, turns: count, codings: many }: Size, seed = 5): Transcript {
	const next = random(seed);
	const pick = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]!;
	const word = () => Array.from({ length: 1 + Math.floor(next() * 4) }, pick).join('');
	const share = words / count;
	const parts: string[] = [];
	const turns: Transcript['turns'][number][] = [];
	let at = 0;
	for (let i = 0; i < count; i++) {
		const speaker = Math.floor(next() * SPEAKERS.length);
		const length = Math.max(2, Math.floor(share * 0.2) + exponential(next, share * 0.8));
		const said = Array.from({ length }, (_, w) => word() + (w % 13 === 12 ? '.' : ''));
		if (i === count - 1) said.push(LAST_WORDS);
		const label = `${SPEAKERS[speaker]}: `;
		const line = said.join(' ');
		turns.push({ speaker, start: at + label.length, end: at + label.length + line.length });
		parts.push(`${label}${line}\n`);
		at += label.length + line.length + 1;
	}
	return { text: parts.join(''), turns, speakers: SPEAKERS, codings: makeCodings(many, at, next) };
}

function makeCodings(many: number, length: number, next: () => number) {
	const codings = Array.from({ length: many }, () => {
		const start = Math.floor(next() * (length - 300));
		const size = next() < 0.1 ? 400 + Math.floor(next() * 1200) : 15 + exponential(next, 180);
		return {
			start,
			end: Math.min(length - 1, start + size),
			code: Math.floor(CODES * next() ** 1.5)
		};
	});
	return codings.sort((a, b) => a.start - b.start || b.end - a.end);
}

export const codeId = (n: number): string => `code${String(n).padStart(2, '0')}`;
/** Another hue for each, as a codebook has them. */
const colourOf = (n: number) =>
	`#${[0, 2, 4].map((shift) => (64 + ((n * 37 + shift * 53) % 128)).toString(16)).join('')}`;

/** A project file with one source for each transcript, named by its number of turns. */
export async function projectFile(transcripts: readonly Transcript[]): Promise<Uint8Array> {
	const texts = new Map<string, string>();
	const sources: Op[] = [];
	const codings: Op[] = [];
	for (const [s, one] of transcripts.entries()) {
		const hash = await sha256(one.text);
		texts.set(hash, one.text);
		sources.push(...sourceOps(`source${s}`, one, hash));
		codings.push(...codingOps(`source${s}`, one));
	}
	const stamp = stamps();
	const change = (kind: string, ops: readonly Op[]): Change => ({
		...{ at: stamp.next().value, by: 'coder', kind, v: LOG_VERSION, args: null, ops }
	});
	const changes = [change('source.import', [...baseOps(), ...sources])];
	for (let from = 0; from < codings.length; from += 5000)
		changes.push(change('coding.import', codings.slice(from, from + 5000)));
	return writePackage({ changes, texts, files: new Map() });
}

function* stamps(): Generator<Stamp, never> {
	const from = Date.parse('2026-01-05T08:00:00Z');
	for (let last: Stamp | null = null; ;) yield (last = nextStamp(last, from, 'bench02'));
}

const made = (t: Op['t'], id: string, create: Fields): Op => ({ t, id, create });

function baseOps(): Op[] {
	const codes = Array.from({ length: CODES }, (_, n) =>
		made('codes', codeId(n), {
			...{ name: { en: `Code number ${n}` }, parent: null, framework: null, rank: n },
			...{ colour: colourOf(n), definition: {}, include: {}, exclude: {}, rule: {}, examples: [] },
			...{ cues: {}, confusable: [], citations: [], valence: 'none', codable: true }
		})
	);
	return [
		made('meta', 'project', { name: 'Long', lang: 'en' }),
		made('coders', 'coder', { name: 'Coder', initials: 'C', colour: '#0072b2' }),
		...codes
	];
}

function sourceOps(id: string, { text, turns, speakers }: Transcript, hash: string): Op[] {
	const starts = turns.map((turn) => turn.start);
	const labels = turns.map((turn) => turn.start - speakers[turn.speaker]!.length - 2);
	return [
		made('sources', id, {
			...{ name: `${turns.length} turns`, kind: 'interview', text: hash, length: text.length },
			...{ words: text.split(/\s+/).length, lang: 'id', file: null, date: null, actor: null },
			turns: {
				...{ from: labels, start: starts, end: turns.map((turn) => turn.end) },
				speaker: turns.map((turn) => turn.speaker)
			},
			speakers: speakers.map((_, n) => `${id}.${n}`)
		}),
		...speakers.map((label, n) =>
			made('speakers', `${id}.${n}`, {
				...{ source: id, label, role: n === 0 ? 'interviewer' : 'participant', actor: null }
			})
		)
	];
}

const codingOps = (source: string, { codings }: Transcript): Op[] =>
	codings.map(({ start, end, code }, i) =>
		made('codings', `${source}~${String(i).padStart(8, '0')}`, {
			...{ source, code: codeId(code), coder: 'coder', start, end }
		})
	);
