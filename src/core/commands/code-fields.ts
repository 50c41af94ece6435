/** The editable fields of a code, as a form gives them and as they are kept. */
import type { Code, ValenceMode } from '../model/records.ts';
import { needColour, needLocalisedName, needOneOf, trimLocalised } from './values.ts';

export type CodeFields = Pick<
	Code,
	| 'name'
	| 'colour'
	| 'definition'
	| 'include'
	| 'exclude'
	| 'rule'
	| 'examples'
	| 'cues'
	| 'confusable'
	| 'citations'
	| 'valence'
	| 'codable'
>;

const VALENCE_MODES: readonly ValenceMode[] = ['required', 'optional', 'none'];

/** @throws SimpulError name.empty {what}, colour.malformed {colour}, value.unknown {field, value} */
export function codeFields(args: Partial<CodeFields>): Partial<CodeFields> {
	const kept: { -readonly [F in keyof CodeFields]?: CodeFields[F] } = {};
	if (args.name !== undefined) kept.name = needLocalisedName(args.name, 'code');
	if (args.colour !== undefined) kept.colour = needColour(args.colour);
	for (const field of ['definition', 'include', 'exclude', 'rule'] as const)
		if (args[field] !== undefined) kept[field] = trimLocalised(args[field]);
	for (const field of ['examples', 'citations', 'confusable'] as const)
		if (args[field] !== undefined) kept[field] = entries(args[field]);
	if (args.cues !== undefined) kept.cues = cues(args.cues);
	if (args.valence !== undefined) kept.valence = needOneOf(VALENCE_MODES, args.valence, 'valence');
	if (args.codable !== undefined) kept.codable = args.codable;
	return kept;
}

const cues = ({ en, id }: Code['cues']): Code['cues'] => ({
	...(en ? { en: entries(en) } : {}),
	...(id ? { id: entries(id) } : {})
});

/** Each entry once, without space around it, none empty. */
const entries = (list: readonly string[]): string[] => [
	...new Set(list.map((entry) => entry.trim()).filter((entry) => entry !== ''))
];
