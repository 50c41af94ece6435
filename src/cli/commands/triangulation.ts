import { SIDES_OF_TRIANGULATION } from '#core/claims/heard-places.ts';
import { triangulate } from '#core/claims/triangulation.ts';
import { triangulationCounted } from '#report/office/claims.ts';
import { TRIANGULATION_FORMATS, triangulationFile } from '#report/triangulation-file.ts';
import { choice, need, parse } from '../args.ts';
import { openSession } from '../open-session.ts';
import { tableFormat, writeTable } from '../office-args.ts';

const LANGUAGES = ['id', 'en'] as const;

/** `simpul triangulation PROJECT`: claims against methods and actors, in the project's language unless told otherwise. */
export async function runTriangulation(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['columns', 'format', 'lang', 'date', 'out']);
	const side = choice(parsed, 'columns', SIDES_OF_TRIANGULATION, 'type');
	const format = tableFormat(parsed, TRIANGULATION_FORMATS, 'text');
	const session = await openSession(need(parsed.positionals[0], 'PROJECT'));
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	await session.store.close();
	const value = triangulate(project, side);
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => triangulationCounted(project, value, locale),
		(as) => triangulationFile(as, project, value, locale),
		true
	);
	return 0;
}
