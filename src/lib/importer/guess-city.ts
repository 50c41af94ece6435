/** City by the words "Kota X", "Kabupaten X" at the head of the text or in the file's name, or by a value the project already has. */
import type { Draft } from '#core/import/draft.ts';

const PLACE =
	/\b(Kota|Kabupaten|Kab\.) +(\p{Lu}[\p{L}-]+(?: (?!Tahun|Provinsi|Pada|Tanggal|Dinas|Badan)\p{Lu}[\p{L}-]+){0,2})/u;
const ENGLISH = /\b(?:[Cc]ity|[Rr]egency) of (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;
const HEAD = 600;

/** @param known  cities of the project and of the other files; they are found by name alone */
export function guessCity({ title, text, turns }: Draft, known: readonly string[] = []): string {
	const head = text.slice(0, Math.min(HEAD, turns[0]?.from ?? HEAD));
	const place = PLACE.exec(head) ?? PLACE.exec(title.replace(/[_-]+/g, ' '));
	if (place) return `${place[1]!.replace('Kab.', 'Kabupaten')} ${place[2]!}`.trim();
	const english = ENGLISH.exec(head)?.[1];
	if (english) return english;
	const where = `${title.replace(/[_-]+/g, ' ')}\n${head}`.toLowerCase();
	return known.find((city) => where.includes(bare(city))) ?? '';
}

const bare = (city: string) => city.toLowerCase().replace(/^(kota|kabupaten) /, '');
