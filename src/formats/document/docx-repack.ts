/**
 * Packs a Word file anew so that nothing in it is of chance or of this moment: names of links, the dates of making, the times in the
 * zip. The same document gives the same bytes on every machine and day.
 */
import { unzipSync, zipSync, type Zippable } from 'fflate';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** What programs read first stands first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** @param date  ISO date: when the document was made */
export function repacked(bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
	const files = unzipSync(bytes);
	const links = linkNames(files);
	// Zip knows local time only, and no year before 1980: made here and now, it is the same bytes in every time zone.
	const mtime = new Date(1980, 0, 1);
	const out: Zippable = {};
	for (const name of namesOf(files)) {
		const content = files[name]!;
		const isText = /\.(xml|rels)$/.test(name);
		const text = isText ? settled(name, decoder.decode(content), links, date) : null;
		out[name] = [text === null ? content : encoder.encode(text), { mtime, level: 6 }];
	}
	return zipSync(out) as Uint8Array<ArrayBuffer>;
}

const namesOf = (files: Readonly<Record<string, Uint8Array>>): string[] => {
	const rest = Object.keys(files).filter((name) => !FIRST.includes(name) && !name.endsWith('/'));
	return [...FIRST.filter((name) => name in files), ...rest.sort()];
};

/** Links have names of chance; here they are numbered in the order in which they stand. */
function linkNames(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
	const text = decoder.decode(files['word/document.xml']);
	const names = [...text.matchAll(/<w:hyperlink [^>]*?r:id="([^"]+)"/g)].map(([, name]) => name!);
	return new Map([...new Set(names)].map((name, at) => [name, `rIdLink${at + 1}`]));
}

function settled(
	name: string,
	text: string,
	links: ReadonlyMap<string, string>,
	date: string
): string {
	if (name === 'docProps/core.xml')
		return text.replace(
			/(<dcterms:(created|modified)[^>]*>)[^<]*/g,
			(_, tag: string) => `${tag}${date}T00:00:00Z`
		);
	if (name !== 'word/document.xml' && name !== 'word/_rels/document.xml.rels') return text;
	const named = text.replace(/\b((?:r:id|Id)=")([^"]+)"/g, (whole, key: string, id: string) => {
		const link = links.get(id);
		return link === undefined ? whole : `${key}${link}"`;
	});
	let picture = 0;
	return named.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, tag: string) => `${tag}${++picture}"`);
}
