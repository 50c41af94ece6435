/**
 * The cues of WebVTT and SRT files, read line by line and forgivingly: times with comma or point, a number or name before each, blank
 * lines missing between them. Text that no time goes with stays with the cue before it, so that nothing is lost.
 */

export type Cue = {
	/** As written; null where it is no time. */
	readonly time: string | null;
	/** Seconds; the end may be missing or lie before the start, then it is the start. */
	readonly start: number;
	readonly end: number;
	/** Lines as written, marks and all. */
	readonly lines: readonly string[];
};

export type Cues = {
	readonly cues: readonly Cue[];
	/** Places that do not follow the format. */
	readonly odd: number;
	/** Notes that are no captions. */
	readonly notes: number;
};

const STAMP = String.raw`-?(?:\d{1,4}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,6})?`;
const TIMES = new RegExp(String.raw`^\s*(${STAMP})\s*-+>\s*(${STAMP})?`);
const NUMBER = /^\s*\d{1,9}\s*$/;
const ASIDE = /^(NOTE|STYLE|REGION)(\s|$)/;

/** @param text  normalised: line ends are LF */
export function readCues(text: string): Cues {
	const cues: { time: string | null; start: number; end: number; lines: string[] }[] = [];
	let odd = 0;
	let notes = 0;
	for (const [i, block] of blocksOf(text).entries()) {
		const first = block.findIndex((line) => TIMES.test(line));
		if (first < 0 && isAside(block, i)) {
			if (block[0]!.startsWith('NOTE')) notes++;
			continue;
		}
		let before = first < 0 ? block : block.slice(0, Math.max(0, first - 1));
		if (i === 0 && /^WEBVTT/.test(block[0]!)) before = [];
		if (before.some((line) => !NUMBER.test(line))) {
			odd++;
			if (cues.length > 0) cues.at(-1)!.lines.push(...before.filter((line) => !NUMBER.test(line)));
			else cues.push({ time: null, start: 0, end: 0, lines: before });
		}
		for (let at = first; at >= 0 && at < block.length; at++) {
			const times = TIMES.exec(block[at]!);
			if (times) {
				const cue = cueOf(times[1]!, times[2]);
				if (cue.odd) odd++;
				cues.push({ ...cue.read, lines: [] });
			} else if (!isNumberOfNext(block, at)) cues.at(-1)!.lines.push(block[at]!);
		}
	}
	return { cues, odd, notes };
}

function blocksOf(text: string): string[][] {
	const blocks: string[][] = [];
	let open: string[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() !== '') open.push(line);
		else if (open.length > 0) {
			blocks.push(open);
			open = [];
		}
	}
	if (open.length > 0) blocks.push(open);
	return blocks;
}

/** The head of the file and what is said to the player, not to the reader. */
const isAside = (block: readonly string[], at: number): boolean =>
	ASIDE.test(block[0]!) || (at === 0 && block[0]!.startsWith('WEBVTT'));

/** A number right above a line of times, in a file that lacks the blank line before it. */
const isNumberOfNext = (block: readonly string[], at: number): boolean =>
	NUMBER.test(block[at]!) && TIMES.test(block[at + 1] ?? '');

function cueOf(from: string, to: string | undefined) {
	const start = seconds(from);
	const end = to === undefined ? null : seconds(to);
	const odd = start === null || end === null || end < start;
	const at = start ?? 0;
	return {
		odd,
		read: { time: start === null ? null : from, start: at, end: Math.max(at, end ?? at) }
	};
}

/** Null for what no clock shows: before the beginning, 75 seconds. */
function seconds(stamp: string): number | null {
	const parts = stamp.replace(',', '.').split(':').map(Number);
	const [second, minute, hour = 0] = parts.toReversed();
	if (stamp.startsWith('-') || second! >= 60 || (minute! >= 60 && parts.length > 2)) return null;
	return hour * 3600 + minute! * 60 + second!;
}
