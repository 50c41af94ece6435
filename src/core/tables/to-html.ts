/** A printed table as an HTML fragment: caption, heads with their scope, and below it the notes. All text is escaped. */
import type { Printed } from './print.ts';

export function toHtml({ caption, head, body, foot, notes }: Printed): string {
	const line = (cells: readonly string[]) =>
		`<tr><th scope="row">${htmlText(cells[0] ?? '')}</th>${cells
			.slice(1)
			.map((cell) => `<td>${htmlText(cell)}</td>`)
			.join('')}</tr>`;
	const heads = head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('');
	return [
		'<table>',
		...(caption === '' ? [] : [`<caption>${htmlText(caption)}</caption>`]),
		`<thead><tr>${heads}</tr></thead>`,
		'<tbody>',
		...body.map(line),
		'</tbody>',
		...(foot ? [`<tfoot>${line(foot)}</tfoot>`] : []),
		'</table>',
		...notes.map((note) => `<p>${htmlText(note)}</p>`),
		''
	].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as it may stand between tags and in quoted attributes. */
export const htmlText = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
