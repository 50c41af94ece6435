/** Command-line arguments. Misuse is told in one sentence that says what to type instead (exit code 2). */
import { SimpulError } from '#core/model/error.ts';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong use of the command line; the codes are `usage.*`. */
export class UsageError extends SimpulError {}

type Options = NonNullable<ParseArgsConfig['options']>;

export type Parsed = {
	/** The project, and what stands behind it where a command takes more. */
	readonly positionals: readonly string[];
	/** The last value given for an option. */
	readonly one: (name: string) => string | undefined;
	/** All values given for an option. */
	readonly all: (name: string) => readonly string[];
	readonly has: (name: string) => boolean;
};

/** Options that name a file to write: it must never take the place of the project that it was counted from. */
const WRITTEN = ['out', 'dictionary'];

/**
 * @param names  options that take a value and may be repeated
 * @param flags  options without a value
 * @param most   how many arguments without `--` the command takes
 * @throws UsageError usage.option {option, options}, usage.extra {argument}, usage.out {file}
 */
export function parse(
	args: readonly string[],
	names: readonly string[],
	flags: readonly string[] = [],
	most = 1
): Parsed {
	const options: Options = Object.fromEntries([
		...names.map((name) => [name, { type: 'string', multiple: true }] as const),
		...flags.map((name) => [name, { type: 'boolean' }] as const)
	]);
	const { values, positionals } = read(args, options);
	const extra = positionals[most];
	if (extra !== undefined) throw new UsageError('usage.extra', { argument: extra });
	const all = (name: string) => (values[name] as string[] | undefined) ?? [];
	const project = positionals[0];
	for (const file of WRITTEN.flatMap(all))
		if (project !== undefined && resolve(file) === resolve(project))
			throw new UsageError('usage.out', { file });
	return {
		positionals,
		all,
		one: (name) => all(name).at(-1),
		has: (name) => values[name] === true
	};
}

function read(args: readonly string[], options: Options) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		const option = /'(-[^' =<]+)/.exec(message)?.[1] ?? '';
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
			const known = Object.keys(options).map((name) => `--${name}`);
			throw new UsageError('usage.option', { option, options: known.join(', ') });
		}
		if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
			throw new UsageError(
				options[option.slice(2)]?.type === 'boolean' ? 'usage.flag' : 'usage.value',
				{ option }
			);
		throw error;
	}
}

/** The value of an option that must be one of a few. @throws UsageError usage.choice {option, value, allowed} */
export function choice<T extends string>(
	parsed: Parsed,
	name: string,
	allowed: readonly T[],
	fallback: T
): T {
	const given = parsed.one(name);
	if (given === undefined) return fallback;
	const found = allowed.find((value) => value === given);
	if (found) return found;
	throw new UsageError('usage.choice', {
		option: `--${name}`,
		value: given,
		allowed: [...allowed]
	});
}

/** @throws UsageError usage.missing {what} */
export function need(value: string | undefined, what: string): string {
	if (value === undefined || value === '') throw new UsageError('usage.missing', { what });
	return value;
}
