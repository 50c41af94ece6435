/** Sets of codes where questions name them. */
import { msgWith } from './message.ts';

export const codeSetWords = {
	set: msgWith(
		(name: string) => `Set: ${name}`,
		(name) => `Himpunan: ${name}`
	),
	quoted: msgWith(
		(name: string) => `“${name}”`,
		(name) => `“${name}”`
	),
	/** In a question of codes. */
	oneOf: msgWith(
		(name: string) => `a code of the set “${name}”`,
		(name) => `kode dari himpunan “${name}”`
	),
	/** Below a table; it follows what is in the set. */
	asItIs: msgWith(
		(n: number, names: string) =>
			n === 1
				? `Codes: those of the set ${names}, as it is now.`
				: `Codes: those of the sets ${names}, as they are now.`,
		(_n, names) => `Kode: anggota himpunan ${names} sebagaimana adanya sekarang.`
	)
};
