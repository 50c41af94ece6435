/**
 * Who asks and who answers, guessed from the labels alone (rule T7). `P` and `I` are read in the Indonesian way (pewawancara,
 * informan) unless the other labels say that `I` is the interviewer; the researcher sees the guess and can change it.
 */
import type { SpeakerRole } from '../model/records.ts';
import { family } from './label.ts';
import { INTERVIEWERS, MODERATORS, OTHERS } from './label-words.ts';

export function guessRoles(keys: readonly string[]): Map<string, SpeakerRole> {
	const bases = keys.map((key) => family(key).base.split(' ')[0]!);
	const has = (...words: string[]) => bases.some((base) => words.includes(base));
	const asks = bases.some((base) => INTERVIEWERS.has(base) || MODERATORS.has(base));
	const severalP = bases.filter((base) => base === 'p').length > 1;
	const answered = keys.length > 1;
	const role = (base: string): SpeakerRole => {
		if (MODERATORS.has(base)) return 'moderator';
		if (OTHERS.has(base)) return 'other';
		if (!answered) return 'participant';
		if (INTERVIEWERS.has(base)) return 'interviewer';
		if (base === 'p' && !asks && !severalP) return 'interviewer';
		if (base === 't' && !asks && has('j', 'a', 'i')) return 'interviewer';
		if (
			base === 'i' &&
			!asks &&
			!has('p', 't') &&
			has('r', 'a', 'resp', 'respondent', 'participant')
		)
			return 'interviewer';
		if (base === 'm' && !asks && !has('p', 't') && keys.length > 2) return 'moderator';
		return 'participant';
	};
	return new Map(keys.map((key, i) => [key, role(bases[i]!)]));
}
