/** Control words of RTF by what they do to the running text; all others change nothing that is read. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Groups that are not running text. */
export const ASIDE = set(`
	fonttbl colortbl stylesheet info pict object header footer headerl headerr headerf footerl footerr footerf listtable
	listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend
	pntext pntxta pntxtb nonshppict footnote annotation atnid atnauthor atndate atnref atnicn atrfstart atrfend listtext revtbl
	filetbl wgrffmtfilter mmathPr shppict sp userprops docvar ftnsep ftnsepc aftnsep aftnsepc pgptbl
`);

export const CHARACTERS: { readonly [word: string]: string } = {
	tab: '\t',
	line: '\n',
	lbr: '\n',
	emdash: '\u2014',
	endash: '\u2013',
	lquote: '\u2018',
	rquote: '\u2019',
	ldblquote: '\u201c',
	rdblquote: '\u201d',
	bullet: '\u2022',
	emspace: '\u2003',
	enspace: '\u2002',
	qmspace: '\u2005',
	zwj: '\u200d',
	zwnj: '\u200c'
};

export const SYMBOLS: { readonly [symbol: string]: string } = {
	'~': '\u00a0',
	_: '-',
	'\\': '\\',
	'{': '{',
	'}': '}'
};

/** Encodings by the number of a font's character set. */
export const CHARSETS: ReadonlyMap<number, string> = new Map([
	[77, 'macintosh'],
	[128, 'shift_jis'],
	[129, 'euc-kr'],
	[134, 'gbk'],
	[136, 'big5'],
	[161, 'windows-1253'],
	[162, 'windows-1254'],
	[163, 'windows-1258'],
	[177, 'windows-1255'],
	[178, 'windows-1256'],
	[186, 'windows-1257'],
	[204, 'windows-1251'],
	[222, 'windows-874'],
	[238, 'windows-1250']
]);

/** Encodings by the number behind `\ansicpg`. */
export const codePage = (page: number): string =>
	new Map([
		[932, 'shift_jis'],
		[936, 'gbk'],
		[949, 'euc-kr'],
		[950, 'big5'],
		[874, 'windows-874'],
		[10000, 'macintosh'],
		[65001, 'utf-8']
	]).get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
