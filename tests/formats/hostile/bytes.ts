/** Files as a hostile or careless program would write them, byte by byte: zips that lie, and a PDF of any length. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export const text = strToU8;

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

/** A zip with numbers of every local and central header overwritten: [offset in either, value]. */
export function patched(
	entries: Zippable,
	changes: readonly { readonly local: number; readonly central: number; readonly value: number }[],
	size: 2 | 4
): Uint8Array {
	const bytes = zipSync(entries);
	const view = new DataView(bytes.buffer);
	const put = (at: number, value: number) =>
		size === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true);
	for (let at = 0; at + 46 < bytes.length; at++)
		for (const { local, central, value } of changes)
			if (view.getUint32(at, true) === LOCAL) put(at + local, value);
			else if (view.getUint32(at, true) === CENTRAL) put(at + central, value);
	return bytes;
}

/** A zip whose end says that it has so many entries, and that has none. */
export function entriesSaid(count: number): Uint8Array {
	const bytes = new Uint8Array(4 + 56 + 20 + 22);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, LOCAL, true);
	view.setUint32(4, 0x06064b50, true);
	view.setBigUint64(4 + 32, BigInt(count), true);
	view.setUint32(60, 0x07064b50, true);
	view.setBigUint64(60 + 8, 4n, true);
	view.setUint32(80, 0x06054b50, true);
	view.setUint16(80 + 10, 0xffff, true);
	return bytes;
}

/** A zip in which many names stand for the same bytes, so that it unpacks to many times what is in it. */
export function overlapping(document: Uint8Array, size: number, times: number): Uint8Array {
	const bytes = zipSync({ 'project.qde': document, 'sources/0000': new Uint8Array(size) });
	const view = new DataView(bytes.buffer);
	const end = bytes.length - 22;
	const from = view.getUint32(end + 16, true);
	const first = 46 + view.getUint16(from + 28, true);
	const entry = bytes.slice(from + first, end);
	const copies = Array.from({ length: times }, (_, i) => {
		const copy = entry.slice();
		copy.set(text(String(i).padStart(4, '0')), 46 + 'sources/'.length);
		return copy;
	});
	const tail = bytes.slice(end);
	const last = new DataView(tail.buffer);
	last.setUint16(8, times + 1, true);
	last.setUint16(10, times + 1, true);
	last.setUint32(12, first + times * entry.length, true);
	return joined(bytes.slice(0, from + first), ...copies, tail);
}

/** A PDF of so many pages with a line of text on each. */
export function pdfOf(pages: number): Uint8Array {
	const stream = 'BT /F1 12 Tf 50 800 Td (Informan: halaman ini) Tj ET';
	const page =
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 3 0 R>>';
	const kids = Array.from({ length: pages }, (_, i) => `${5 + i} 0 R`).join(' ');
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
		`<</Length ${stream.length}>>stream\n${stream}\nendstream`,
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
		...Array.from({ length: pages }, () => page)
	];
	let whole = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = whole.length;
		whole += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const size = objects.length + 1;
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
	return text(
		`${whole}${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${whole.length}\n%%EOF\n`
	);
}
