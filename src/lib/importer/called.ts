/** Labels under the names that the researcher gave them: those with one name are one speaker, and one of them answers for all. */
import { labelKey } from '#core/text/label.ts';
import type { BatchFile, Speaking } from './batch-file.ts';

/** The key under which the label's turns are imported. */
export const calledKey = (key: string, { called }: Pick<Speaking, 'called'>): string =>
	called === undefined ? key : labelKey(called);

/** Names by key, of the labels that have another one than their own. */
export const newNames = (
	answers: Iterable<readonly [string, Partial<Speaking>]>
): Map<string, string> =>
	new Map(
		[...answers].flatMap(([key, { called }]) =>
			called === undefined ? [] : [[key, called] as const]
		)
	);

/** The label whose answers hold for a speaker: the one that is written like this, or else the first one called so. */
export function leaderOf(
	{ speaking }: Pick<BatchFile, 'speaking'>,
	key: string
): string | undefined {
	const own = speaking.get(key);
	if (own?.speaks && calledKey(key, own) === key) return key;
	return [...speaking].find(([other, said]) => said.speaks && calledKey(other, said) === key)?.[0];
}

export function speakingAs(file: Pick<BatchFile, 'speaking'>, key: string): Speaking | undefined {
	return file.speaking.get(leaderOf(file, key) ?? key);
}
