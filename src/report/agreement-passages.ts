/** The passages of one code as a list of who gave it where (F8): what the page opens behind its numbers, for the command line. */
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Behind } from '#core/agreement/behind.ts';
import { agreementText } from '#core/agreement/spec.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import type { Printed } from '#core/tables/print.ts';
import { toCsv } from '#core/tables/to-csv.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { linesOf } from '#core/text/line-at.ts';
import { agreement as words, agreementUnits } from '#i18n/agreement.ts';
import { codeQuery, codeQueryColumns as heads } from '#i18n/code-query.ts';
import { translate, type Locale } from '#i18n/message.ts';
import type { AgreementFormat } from './agreement-file.ts';
import type { Counted } from './office/counted.ts';
import { tellAgreement } from './tell-agreement.ts';

export type PassagesOfCode = {
	readonly value: Agreement;
	readonly code: Id;
	readonly behind: readonly Behind[];
	/** By hash. */
	readonly texts: ReadonlyMap<string, string>;
};

/** A passage with the names that people know. */
type Named = {
	readonly coders: string;
	readonly source: string;
	readonly lines: readonly [first: number, last: number];
	readonly speakers: string;
	readonly codes: string;
	readonly text: string;
};

export function agreementPassagesFile(
	format: AgreementFormat,
	project: Project,
	of: PassagesOfCode,
	locale: Locale
): string {
	if (format === 'json') return asJson(of);
	if (format === 'text') return inText(project, of, locale);
	const printed = agreementPassages(project, of, locale);
	return { csv: toCsv, md: toMarkdown }[format](printed);
}

export function agreementPassages(project: Project, of: PassagesOfCode, locale: Locale): Printed {
	const { coder, source, lines, speakers, codes, text } = heads;
	return {
		caption: captionOf(project, of, locale),
		head: [coder, source, lines, speakers, codes, text].map((head) => translate(locale, head)),
		body: named(project, of, locale).map((one) => [
			...[one.coders, one.source, [...new Set(one.lines)].join('–'), one.speakers],
			...[one.codes, one.text]
		]),
		foot: null,
		notes: []
	};
}

export function passagesCounted(project: Project, of: PassagesOfCode, locale: Locale): Counted {
	const table = { ...agreementPassages(project, of, locale), caption: '' };
	const question = agreementText(of.value.spec);
	const { title, n } = headOf(project, of, locale);
	return { title, rule: '', question, n, notes: [], tables: [table] };
}

/** `Final say. Agreement between Ana and Budi` and `3 of 37 turns.` */
function headOf(project: Project, { value, code, behind }: PassagesOfCode, locale: Locale) {
	const { title, n } = tellAgreement(project, value, locale);
	const name = say(project.codes.get(code)?.name, locale) || code;
	const { unit } = value.spec;
	const units = translate(locale, agreementUnits[unit].count, value.units);
	const some = `${translate(locale, words.ofUnits, behind.length, units)}.`;
	return { title: `${name}. ${title}`, n: unit === 'character' ? n : some };
}

const captionOf = (project: Project, of: PassagesOfCode, locale: Locale): string => {
	const { title, n } = headOf(project, of, locale);
	return `${title}. ${n}`;
};

function named(
	project: Project,
	{ value, behind, texts }: PassagesOfCode,
	locale: Locale
): Named[] {
	return behind.map(({ source: id, start, end, given, codes, speakers }) => {
		const source = project.sources.get(id)!;
		const text = texts.get(source.text) ?? '';
		return {
			coders: given.map((c) => value.coders[c]!.name).join('; '),
			source: source.name,
			lines: linesOf(text, { start, end }),
			speakers: speakers.map((one) => project.speakers.get(one)?.label ?? one).join('; '),
			codes: codes.map((one) => say(project.codes.get(one)?.name, locale) || one).join('; '),
			text: text.slice(start, end)
		};
	});
}

function inText(project: Project, of: PassagesOfCode, locale: Locale): string {
	const body: string[] = [];
	let source = '';
	for (const one of named(project, of, locale)) {
		if (one.source !== source) body.push('', one.source);
		source = one.source;
		const place = translate(locale, codeQuery.line, ...one.lines);
		const who = one.speakers === '' ? '' : ` (${one.speakers})`;
		body.push(
			`  ${place}${who} · ${one.codes}: ${one.coders}`,
			`    ${one.text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`
		);
	}
	return [captionOf(project, of, locale), ...body, ''].join('\n');
}

/** For programs: keys and their order are part of the interface. */
function asJson({ value, code, behind }: PassagesOfCode): string {
	const passages = behind.map(({ source, start, end, given, all, codings, codes }) => ({
		...{ source, start, end, all, codes, codings },
		coders: given.map((c) => value.coders[c]!.id)
	}));
	const head = { question: agreementText(value.spec), unit: value.spec.unit, code };
	return `${JSON.stringify({ ...head, passages }, null, '\t')}\n`;
}
