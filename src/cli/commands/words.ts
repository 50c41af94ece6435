import { parseDim } from '#core/facts/dim.ts';
import { SimpulError } from '#core/model/error.ts';
import { frequencies, type Frequencies } from '#core/query/frequencies.ts';
import { keyness, type Keyness } from '#core/query/keyness.ts';
import { toCsv } from '#core/tables/to-csv.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { toText } from '#core/tables/to-text.ts';
import { keyLabel } from '#i18n/table-words.ts';
import type { OfficeFormat } from '#report/office/counted.ts';
import { wordsCounted } from '#report/office/words.ts';
import { printFrequencies, printKeyness } from '#report/words-file.ts';
import { wordsPicture } from '#report/words-picture.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { openSession } from '../open-session.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { json, write } from '../output.ts';
import { fileOrImage, scaleOf } from '../picture-args.ts';
import { filters } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const FORMATS = ['text', 'csv', 'json', 'md', 'svg', 'png'] as const;
const OPTIONS = ['by', 'key', 'min', 'top', 'where', 'format', 'lang', 'date', 'scale', 'out'];

/** `simpul words PROJECT`: word frequencies per group, or what sets one group apart. */
export async function runWords(args: readonly string[]): Promise<number> {
	const parsed = parse(args, OPTIONS, ['stem', 'stopWords']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const out = parsed.one('out');
	const format = tableFormat(parsed, FORMATS, 'text');
	const scale = scaleOf(parsed);
	const by = parseDim(parsed.one('by') ?? 'actor');
	const top = numberOf(parsed, 'top', 30, 100_000);
	const question = {
		by,
		where: filters(parsed),
		stem: parsed.has('stem'),
		least: numberOf(parsed, 'min', 3, 50),
		stopWords: parsed.has('stopWords')
	};
	const session = await openSession(path);
	const { project } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, session.lang);
	const texts = await textsOf(session);
	await session.store.close();
	const found = frequencies(project, question, (hash) => texts.get(hash), locale);
	const label = (id: string, name: string) => keyLabel(locale, { kind: by.by }, id, name);
	const group = parsed.one('key');
	const key = group === undefined ? null : keyOf(found, group, label);
	const told = key ? { ...key.keyness, words: key.keyness.words.slice(0, top) } : null;
	if (format === 'svg' || format === 'png') {
		const draw = () => wordsPicture(found, question, key?.id ?? null, locale);
		await write(await fileOrImage(format, scale, draw), out);
		return found.rows.length > 0 ? 0 : 1;
	}
	const inText = (as: Exclude<typeof format, OfficeFormat | 'html'>) => {
		if (as === 'json') return json(told ?? { ...found, rows: found.rows.slice(0, top) });
		const printed = key
			? printKeyness(key.keyness, key.label, top, locale)
			: printFrequencies(found, label, top, locale);
		return { text: toText, csv: toCsv, md: toMarkdown }[as](printed);
	};
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => wordsCounted(found, question, key?.id ?? null, top, locale),
		inText
	);
	return found.rows.length > 0 ? 0 : 1;
}

/** The group by id or by its name. @throws SimpulError words.no-group {group, groups} */
function keyOf(
	found: Frequencies,
	asked: string,
	label: (id: string, name: string) => string
): { readonly id: string; readonly label: string; readonly keyness: Keyness } {
	const groups = found.groups.map((group) => ({
		id: group.id,
		label: label(group.id, group.label)
	}));
	const group =
		groups.find(({ id }) => id === asked) ??
		groups.find((one) => one.label.toLowerCase() === asked.toLowerCase());
	const compared = group && keyness(found, group.id);
	if (!compared)
		throw new SimpulError('words.no-group', { group: asked, groups: groups.map((g) => g.label) });
	return { ...group, keyness: compared };
}

function numberOf(parsed: Parsed, name: string, fallback: number, most: number): number {
	const given = parsed.one(name);
	if (given === undefined) return fallback;
	if (/^\d{1,6}$/.test(given) && Number(given) >= 1 && Number(given) <= most) return Number(given);
	const allowed = [`1-${most}`];
	throw new UsageError('usage.choice', { option: `--${name}`, value: given, allowed });
}
