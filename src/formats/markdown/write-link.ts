/**
 * The notations for what is live in a chapter: `[the sentence](claim:ID)`, `[the words](passage:ID)`, `![caption](table:SPEC)`, `![caption](display:SPEC)`,
 * `![caption](query:SPEC)`.
 * What is written is read back as the same id, sentence, caption and question.
 */

/** A sentence that is a claim. @param sentence  plain text; what Markdown would read as signs is escaped */
export const claimLink = (id: string, sentence: string): string =>
	`[${plain(sentence)}](claim:${encoded(id, /[^\w.~-]/gu)})`;

/** The same of words that are Markdown already. */
export const claimLinkAround = (id: string, markdown: string): string =>
	`[${markdown}](claim:${encoded(id, /[^\w.~-]/gu)})`;

/** Words that lead to a passage of the project. @param id  of its coding */
export const passageLink = (id: string, words: string): string =>
	`[${plain(words)}](passage:${encoded(id, /[^\w.~-]/gu)})`;

/**
 * A table, display or question about codes; it has to stand alone in its paragraph.
 * @param spec  text of the address bar; percent signs in it are the address's own and stay
 */
export function liveImage(spec: string, caption: string): string {
	const kind = spec.startsWith('ask=') ? 'query' : /(?:^|&)view=/.test(spec) ? 'display' : 'table';
	return `![${plain(caption)}](${kind}:${encoded(spec, /[^\w.~=&:*|,@/+%-]/gu)})`;
}

const plain = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>&!#~]/g, '\\$&');

/** A half of a pair of units that stands alone has no bytes; it becomes the sign for what cannot be written. */
const encoded = (text: string, unsafe: RegExp): string =>
	text
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(unsafe, (char) =>
			encodeURIComponent(char).replace(
				/[!'()*]/g,
				(c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
			)
		);
