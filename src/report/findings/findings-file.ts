/** Findings as printed: text, Markdown or JSON. The same sentences as on the page. */
import type { Project } from '#core/model/project.ts';
import { specPairs } from '#core/tables/spec-text.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { toText } from '#core/tables/to-text.ts';
import type { Locale } from '#i18n/message.ts';
import type { Told } from '../tell-numbers.ts';
import { sectionsOf, type Found, type Section } from './sections.ts';

export const FINDINGS_FORMATS = ['text', 'json', 'md'] as const;
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number];

export function findingsFile(
	format: FindingsFormat,
	project: Project,
	told: Told,
	found: Found,
	locale: Locale
): string {
	const sections = sectionsOf(project, told, found, locale);
	if (format === 'json') return `${JSON.stringify(asJson(told, found, sections), null, '\t')}\n`;
	const write = format === 'md' ? inMarkdown : inText;
	return `${[told.title, told.sentence]
		.map((line, at) => (format === 'md' && at === 0 ? `# ${escaped(line)}` : line))
		.concat(sections.map(write))
		.join('\n\n')
		.trimEnd()}\n`;
}

function inText({ title, sentences, tables, notes }: Section): string {
	const parts = [
		[title, '='.repeat([...title].length)].join('\n'),
		sentences.map(oneLine).join('\n'),
		...tables.map((table) => toText(table).trimEnd()),
		notes.map(oneLine).join('\n')
	];
	return parts.filter((part) => part !== '').join('\n\n');
}

function inMarkdown({ title, sentences, tables, notes }: Section): string {
	const parts = [
		`## ${escaped(title)}`,
		sentences.map(listed).join('\n'),
		...tables.map((table) => toMarkdown(table).trimEnd()),
		notes.map((note) => `- ${escaped(note)}`).join('\n')
	];
	return parts.filter((part) => part !== '').join('\n\n');
}

/** A sentence that belongs under the one before begins with two spaces. */
const listed = (sentence: string): string =>
	sentence.startsWith('  ') ? `  - ${escaped(sentence)}` : `- ${escaped(sentence)}`;

const escaped = (text: string): string =>
	oneLine(text)
		.trim()
		.replace(/[\\`*_[\]<>|~#&]/g, '\\$&');

/** Control characters would move the cursor of a terminal. */
const oneLine = (text: string): string =>
	text.replace(/(?!^)[\s\p{Cc}]+/gu, (space) => (space === '\u00a0' ? space : ' '));

/** For programs: what was found as it is, and the sentences. */
const asJson = ({ table }: Told, found: Found, sections: readonly Section[]) => ({
	spec: specPairs(table.spec).map(([name, value]) => ({ name, value })),
	...found,
	sentences: sections.map(({ title, sentences, notes }) => ({ title, sentences, notes }))
});
