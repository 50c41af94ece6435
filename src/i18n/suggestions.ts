/** Suggestions by cues, as the command line prints them and the page shows them. */
import { jumlah, msg, msgWith, plural, whole } from './message.ts';

type Unit = 'sentence' | 'turn';
export type Counted = {
	readonly suggested: number;
	readonly unit: Unit;
	readonly of: number;
	readonly least: string;
};

const units = (n: number, unit: Unit) => plural(n, unit, `${unit}s`);
const satuan = { sentence: 'kalimat', turn: 'giliran' } as const;

export const suggestions = {
	total: msgWith(
		({ suggested, unit, of, least }: Counted) =>
			`${plural(suggested, 'suggestion', 'suggestions')} among ${units(of, unit)}, minimum score ${least}`,
		({ suggested, unit, of, least }) =>
			`${jumlah(suggested, 'saran')} dari ${jumlah(of, satuan[unit])}, skor terendah ${least}`
	),
	notCoded: msg(
		'Nothing is coded: a cue is a place to look, not a finding.',
		'Tidak ada yang dikodekan: isyarat menunjukkan tempat untuk dilihat, bukan temuan.'
	),
	fires: msgWith(
		(fires: number, of: number, unit: Unit) => `in ${whole('en', fires)} of ${units(of, unit)}`,
		(fires, of, unit) => `di ${whole('id', fires)} dari ${jumlah(of, satuan[unit])}`
	)
};
