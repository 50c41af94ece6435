/** Captions (WebVTT, SRT), as recorders of meetings and transcribing programs write them: times become times of turns, not text. */
import { normaliseText } from '#core/text/normalise.ts';
import type { Warning } from '#core/import/draft.ts';
import type { Content, Input } from '../format.ts';
import { sayingsToText } from '../sayings.ts';
import { decodeText } from '../txt/decode.ts';
import { readCues } from './cues.ts';
import { cuesToSayings } from './to-sayings.ts';

export function readCaptions(input: Input): Content {
	const { text: source, encoding, warnings } = decodeText(input);
	const { cues, odd, notes } = readCues(source);
	const { sayings, named } = cuesToSayings(cues);
	const { text, turns } = sayingsToText(sayings, { timed: !named });
	const more: Warning[] = [
		...(odd > 0 ? [{ code: 'captions.odd', data: { count: odd } }] : []),
		...(notes > 0 ? [{ code: 'captions.notes', data: { count: notes } }] : [])
	];
	return { text: normaliseText(text), encoding, turns, warnings: [...warnings, ...more] };
}
