/** Many texts at once. Whoever wants most of them gets all: two requests instead of thousands. */
import { SimpulError } from '#core/model/error.ts';
import type { ProjectDatabase } from './database.ts';

/** In the order of the hashes. @throws SimpulError text.missing {hash} */
export async function textsOf(db: ProjectDatabase, hashes: readonly string[]): Promise<string[]> {
	const found = await db.transaction('r', db.texts, async () =>
		2 * hashes.length > (await db.texts.count()) ? allOf(db, hashes) : db.texts.bulkGet([...hashes])
	);
	return hashes.map((hash, i) => {
		const text = found[i];
		if (text === undefined) throw new SimpulError('text.missing', { hash });
		return text;
	});
}

async function allOf(
	db: ProjectDatabase,
	hashes: readonly string[]
): Promise<(string | undefined)[]> {
	const [keys, texts] = await Promise.all([
		db.texts.toCollection().primaryKeys(),
		db.texts.toArray()
	]);
	const byHash = new Map(keys.map((key, i) => [key, texts[i]]));
	return hashes.map((hash) => byHash.get(hash));
}
