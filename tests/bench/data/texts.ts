/** Texts for the made sources: pieces of one long text, so that fifty million characters fit beside everything else. */
import { LENGTH, SOURCES } from './made.ts';
import { random } from './random.ts';

const SYLLABLES = 'ka ta ba ru ang sa ya di me ngan pe me rin tah da lam ko or di na si'.split(' ');
const WORDS = 60_000;

/** @returns the text of a source by its number */
export function makeTexts(seed = 2): (source: number) => string {
	const next = random(seed);
	const pick = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]!;
	const word = () => Array.from({ length: 1 + Math.floor(next() * 4) }, pick).join('');
	const long = Array.from({ length: WORDS }, (_, w) => word() + (w % 13 === 12 ? '. ' : ' ')).join(
		''
	);
	const step = Math.floor((long.length - LENGTH) / SOURCES);
	return (source) => long.slice(source * step, source * step + LENGTH);
}
