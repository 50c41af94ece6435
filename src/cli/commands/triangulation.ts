import { SIDES_OF_TRIANGULATION } from '#core/claims/heard-places.ts';
import { triangulate } from '#core/claims/triangulation.ts';
import { TRIANGULATION_FORMATS, triangulationFile } from '#report/triangulation-file.ts';
import { choice, need, parse } from '../args.ts';
import { openSession } from '../open-session.ts';
import { print } from '../output.ts';

const LANGUAGES = ['id', 'en'] as const;

/** `simpul triangulation PROJECT`: claims against methods and actors, in the project's language unless told otherwise. */
export async function runTriangulation(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['columns', 'format', 'lang']);
	const side = choice(parsed, 'columns', SIDES_OF_TRIANGULATION, 'type');
	const format = choice(parsed, 'format', TRIANGULATION_FORMATS, 'text');
	const session = await openSession(need(parsed.positionals[0], 'PROJECT'));
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	await session.store.close();
	await print(triangulationFile(format, project, triangulate(project, side), locale));
	return 0;
}
