import type { Coding } from '../model/records.ts';

/** The same for codings that say the same: one coder, one code, one passage of one source. */
export const passageKey = ({
	code,
	coder,
	start,
	end
}: Pick<Coding, 'code' | 'coder' | 'start' | 'end'>): string => `${start} ${end} ${coder} ${code}`;
