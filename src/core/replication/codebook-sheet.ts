/** The codebook as a table, parents before children. */
import { codeTree, flatten, pathOf } from '../model/code-tree.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Code, Lang, Localised } from '../model/records.ts';
import { quoting } from './quoted.ts';
import type { Sheet } from './sheet.ts';

const WRITTEN = ['definition', 'include', 'exclude', 'rule'] as const;
const LANGS: readonly Lang[] = ['en', 'id'];

/** Texts about codes, which researchers write and may quote in. Codes of a log from elsewhere may lack some. */
const writtenIn = (code: Code): string[] =>
	WRITTEN.flatMap((field) => Object.values(code[field] ?? {}));

/**
 * @param sources  the texts whose words must not stand in it, or null where they may: then definitions that quote stay, and with
 *   them examples and cues
 */
export function codebookSheet(
	project: Project,
	lang: Lang,
	sources: readonly string[] | null
): Sheet {
	const codes = flatten(codeTree(project)).map(({ code }) => code);
	const quoted = sources ? quoting(codes.flatMap(writtenIn), sources) : new Set<string>();
	const kept = (text: Localised | undefined, of: Lang) => {
		const written = text?.[of] ?? '';
		return quoted.has(written) ? '' : written;
	};
	const names = (code: Code) =>
		pathOf(project, code.id)
			.map(({ name }) => say(name, lang))
			.join(' / ');
	const more = (code: Code) =>
		sources === null ? [(code.examples ?? []).join('\n'), ...LANGS.map((l) => cues(code, l))] : [];
	return {
		file: 'codebook.csv',
		columns: [
			...['code', 'parent', 'framework', 'codable', 'valence', 'path', 'name_en', 'name_id'],
			...WRITTEN.flatMap((field) => LANGS.map((l) => `${field}_${l}`)),
			...(sources === null ? ['examples', 'cues_en', 'cues_id'] : [])
		],
		rows: codes.map((code) => [
			...[code.id, code.parent ?? '', code.framework ?? '', code.codable ? 'yes' : 'no'],
			...[code.valence, names(code), code.name.en ?? '', code.name.id ?? ''],
			...WRITTEN.flatMap((field) => LANGS.map((l) => kept(code[field], l))),
			...more(code)
		])
	};
}

const cues = (code: Code, lang: Lang): string => (code.cues?.[lang] ?? []).join('; ');
