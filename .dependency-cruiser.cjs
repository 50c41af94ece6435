/** Who may import whom. Arrows point down only: routes -> lib -> core, and everything outside lib/ and routes/ runs in plain Node. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const only = (room, allowed, comment) =>
	forbid(
		`${room}-imports`,
		{ path: `^src/${room}/` },
		{ path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
		comment
	);
const noPackages = (room, allowed = []) =>
	forbid(
		`${room}-packages`,
		{ path: `^src/${room}/` },
		{
			dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'],
			...(allowed.length ? { pathNot: allowed.map((p) => `node_modules/${p}`) } : {})
		},
		`packages that ${room}/ may use: ${allowed.join(', ') || 'none'}`
	);

const features =
	'reader|codebook|code-page|actors|importer|crosstab|displays|matrix|claims|writing|reporting|history|projects|search|code-query|suggest|memos|packaging|compare';

module.exports = {
	forbidden: [
		forbid('no-circular', {}, { circular: true }, 'a cycle is one room with two doors'),
		only('core', [], 'core is pure and stands alone'),
		noPackages('core'),
		only('i18n', [], 'messages know nothing of the app'),
		noPackages('i18n'),
		only('formats', ['core'], 'formats turn bytes into values'),
		only('storage', ['core', 'formats'], 'storage keeps changes; on disk as lines and packages'),
		only('worker', ['core', 'formats', 'report'], 'the worker is a table of pure functions'),
		only('report', ['core', 'i18n'], 'tables in words, for page and command line alike'),
		only('lib', ['core', 'i18n', 'report'], 'stores and the worker arrive by constructor'),
		only('cli', ['core', 'formats', 'storage', 'i18n', 'report'], 'the command line has no page'),
		forbid(
			'cli-storage',
			{ path: '^src/cli/' },
			{ path: '^src/storage/dexie/' },
			'no browser storage on the command line'
		),
		forbid(
			'siblings',
			{ path: `^src/lib/(${features})/` },
			{ path: `^src/lib/(${features})/`, pathNot: '^src/lib/$1/' },
			'features do not import each other; routes put them together'
		),
		forbid(
			'ui-words',
			{ path: '^src/lib/ui/' },
			{ path: '^src/(core|lib/(state|' + features + '))/' },
			'generic widgets have no domain words'
		),
		forbid(
			'dexie-room',
			{ path: '^src/', pathNot: '^src/storage/dexie/' },
			{ path: 'node_modules/dexie' },
			'one room knows the database'
		),
		forbid(
			'markdown-room',
			{ path: '^src/', pathNot: '^src/formats/(markdown|transcript/md)/' },
			{ path: 'node_modules/(mdast|micromark)' },
			'chapters and transcripts are read from Markdown; the others see blocks and turns'
		),
		forbid(
			'transcript-rooms',
			{ path: '^src/', pathNot: '^src/formats/(transcript/(pdf|xlsx|html)|table|taguette)/' },
			{ path: 'node_modules/(pdfjs-dist|read-excel-file|htmlparser2)/' },
			'each package that reads a kind of file is known to the folder of that kind'
		),
		forbid(
			'png-room',
			{ path: '^src/', pathNot: '^src/(formats/png/|(worker|cli)/svg-to-png\\.ts)' },
			{ path: 'node_modules/(@resvg|@expo-google-fonts)/' },
			'one room knows what draws PNG; its files are handed to it'
		),
		forbid(
			'sqlite-room',
			{ path: '^src/', pathNot: '^src/(formats/sqlite/|(worker|cli)/sqlite-program\\.ts)' },
			{ path: 'node_modules/(sql\\.js|@types/sql\\.js)/' },
			'one room knows how databases of other programs are read; its program is handed to it'
		),
		forbid(
			'workbook-room',
			{ path: '^src/', pathNot: '^src/formats/table/' },
			{ path: 'node_modules/write-excel-file/' },
			'one room knows how workbooks are written'
		),
		forbid(
			'unresolvable',
			{},
			{ couldNotResolve: true, pathNot: '^\\$(app|service-worker|env)|\\?url$' },
			'every import must resolve; addresses of files are resolved by the build'
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(src/service-worker\\.ts|\\.svelte-kit)' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'browser', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.mjs', '.json']
		}
	}
};
