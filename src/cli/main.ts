/** The command line: finds the command, turns errors into sentences and exit codes (1 the data say no, 2 wrong use). */
import { SimpulError } from '#core/model/error.ts';
import { commandLine } from '#i18n/command-line.ts';
import { errorSentence } from '#i18n/errors.ts';
import { UsageError } from './args.ts';
import { inWords, locale, print, tell } from './output.ts';
import { USAGE, usageOf } from './usage.ts';

type Run = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Run>>> = {
	new: async () => (await import('./commands/new.ts')).runNew,
	import: async () => (await import('./commands/import.ts')).runImport,
	code: async () => (await import('./commands/code.ts')).runCode,
	crosstab: async () => (await import('./commands/crosstab.ts')).runCrosstab,
	compare: async () => (await import('./commands/compare.ts')).runCompare,
	chart: async () => (await import('./commands/chart.ts')).runChart,
	findings: async () => (await import('./commands/findings.ts')).runFindings,
	codings: async () => (await import('./commands/codings.ts')).runCodings,
	attributes: async () => (await import('./commands/attributes.ts')).runAttributes,
	spoken: async () => (await import('./commands/spoken.ts')).runSpoken,
	codes: async () => (await import('./commands/codes.ts')).runCodes,
	sources: async () => (await import('./commands/sources.ts')).runSources,
	original: async () => (await import('./commands/original.ts')).runOriginal,
	search: async () => (await import('./commands/search.ts')).runSearch,
	query: async () => (await import('./commands/query.ts')).runQuery,
	words: async () => (await import('./commands/words.ts')).runWords,
	suggest: async () => (await import('./commands/suggest.ts')).runSuggest,
	convert: async () => (await import('./commands/convert.ts')).runConvert,
	inspect: async () => (await import('./commands/inspect.ts')).runInspect,
	memos: async () => (await import('./commands/memos.ts')).runMemos,
	claims: async () => (await import('./commands/claims.ts')).runClaims,
	triangulation: async () => (await import('./commands/triangulation.ts')).runTriangulation,
	agreement: async () => (await import('./commands/agreement.ts')).runAgreement,
	report: async () => (await import('./commands/report.ts')).runReport,
	package: async () => (await import('./commands/package.ts')).runPackage,
	check: async () => (await import('./commands/check.ts')).runCheck,
	verify: async () => (await import('./commands/verify.ts')).runVerify
};

/** Errors of what was typed, not of the data. */
const MISUSE = new Set([
	'table.bad-spec',
	'table.bad-dimension',
	'display.bad-spec',
	'framework.unknown'
]);

const isMisuse = (code: string): boolean =>
	MISUSE.has(code) || code.startsWith('query.') || code.startsWith('codes.');

const HELP = ['--help', '-h'];

/** Where what an error misses is listed: the command that does. */
const LISTED: Readonly<Record<string, string>> = {
	'table.unknown-code': 'codes',
	'table.unknown-framework': 'codes',
	'coding.row-code': 'codes',
	'source.not-named': 'sources',
	'attribution.unknown': 'spoken'
};

async function main([name, ...args]: readonly string[]): Promise<number> {
	if (name === undefined) {
		tell(inWords(USAGE));
		return 2;
	}
	const end = args.indexOf('--');
	const options = [name, ...(end < 0 ? args : args.slice(0, end))];
	if (name === 'help' || options.some((option) => HELP.includes(option))) {
		await print(inWords(usageOf(name === 'help' ? (args[0] ?? '') : name)));
		return 0;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new UsageError('usage.command', { name, commands: Object.keys(COMMANDS) });
	return (await command())(args);
}

function explain(error: unknown): number {
	if (!(error instanceof SimpulError)) throw error; // a defect of ours: Node prints where, and ends with 1
	tell(errorSentence(locale, error.code, error.data));
	const list = LISTED[error.code];
	if (list !== undefined) tell(inWords(commandLine.lists, list));
	if (!(error instanceof UsageError) && !isMisuse(error.code)) return 1;
	tell(inWords(commandLine.see));
	return 2;
}

// A reader that stops early (head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

process.exitCode = await main(process.argv.slice(2)).catch(explain);
