/** The question of how far coders agree, as plain data and as text: `coders=ana,budi&unit=turn&codes=code:law,conflict&parents=own`. */
import { dimText, parseDim, type Dim } from '../facts/dim.ts';
import { escaped, split, unescaped } from '../facts/escape.ts';
import { SimpulError } from '../model/error.ts';
import type { Id } from '../model/records.ts';
import { inAddress } from '../tables/spec-text.ts';

/** What is compared (F2): one decision for each turn, sentence, paragraph, or character. */
export const AGREEMENT_UNITS = ['turn', 'sentence', 'paragraph', 'character'] as const;
export type AgreementUnit = (typeof AGREEMENT_UNITS)[number];

/** `union`: a code has what the codes below it have; `own`: it has not. */
export const AGREEMENT_PARENTS = ['union', 'own'] as const;
export type AgreementParents = (typeof AGREEMENT_PARENTS)[number];

export type AgreementSpec = {
	/** Ids or names; none: everybody who has coded anything. */
	readonly coders: readonly Id[];
	readonly unit: AgreementUnit;
	/** null: all codes. */
	readonly codes: Dim | null;
	readonly parents: AgreementParents;
};

export const DEFAULT_AGREEMENT: AgreementSpec = {
	coders: [],
	unit: 'turn',
	codes: null,
	parents: 'union'
};

export function agreementText({ coders, unit, codes, parents }: AgreementSpec): string {
	const pairs = [
		...(coders.length > 0 ? [['coders', coders.map(escaped).join(',')] as const] : []),
		['unit', unit] as const,
		...(codes ? [['codes', dimText(codes)] as const] : []),
		...(parents === DEFAULT_AGREEMENT.parents ? [] : [['parents', parents] as const])
	];
	return pairs.map(([name, value]) => `${name}=${inAddress(value)}`).join('&');
}

/**
 * @param pairs  `new URLSearchParams(text)` or any list of name and value; other names are ignored
 * @throws SimpulError table.bad-spec { name, value, allowed }, table.bad-dimension { text }
 */
export function parseAgreement(pairs: Iterable<readonly [string, string]>): AgreementSpec {
	const given = new Map(pairs);
	const coders = given.get('coders') ?? '';
	const codes = given.get('codes') ?? '';
	return {
		coders: split(coders, ',')
			.map((one) => unescaped(one).trim())
			.filter((one) => one !== ''),
		unit: oneOf(given, 'unit', AGREEMENT_UNITS, DEFAULT_AGREEMENT.unit),
		codes: codes === '' ? null : codesDim(codes),
		parents: oneOf(given, 'parents', AGREEMENT_PARENTS, DEFAULT_AGREEMENT.parents)
	};
}

/** The codes of a side of a table, or a list of ids or names without the `code:` before it. */
const codesDim = (text: string): Dim =>
	parseDim(/^(?:code(?::|$)|framework:)/.test(text) ? text : `code:${text}`);

function oneOf<T extends string>(
	given: ReadonlyMap<string, string>,
	name: string,
	allowed: readonly T[],
	usual: T
): T {
	const value = given.get(name) ?? '';
	const found = allowed.find((one) => one === value);
	if (found !== undefined) return found;
	if (value === '') return usual;
	throw new SimpulError('table.bad-spec', { name, value, allowed: [...allowed] });
}
