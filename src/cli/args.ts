/** Command-line arguments, with misuse told in one sentence (exit code 2). */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong use of the command line: the message says what to type instead. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export type Parsed = {
	readonly positionals: readonly string[];
	/** The last value given for an option. */
	readonly one: (name: string) => string | undefined;
	/** All values given for an option. */
	readonly all: (name: string) => readonly string[];
	readonly has: (name: string) => boolean;
};

/** @param flags  options without a value; every other name takes one and may be repeated */
export function parse(
	args: readonly string[],
	names: readonly string[],
	flags: readonly string[] = []
): Parsed {
	const options: Options = Object.fromEntries([
		...names.map((name) => [name, { type: 'string', multiple: true }] as const),
		...flags.map((name) => [name, { type: 'boolean' }] as const)
	]);
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true
		});
		const all = (name: string) => (values[name] as string[] | undefined) ?? [];
		return {
			positionals,
			all,
			one: (name) => all(name).at(-1),
			has: (name) => values[name] === true
		};
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
}

/** The value of an option that must be one of a few. */
export function choice<T extends string>(
	parsed: Parsed,
	name: string,
	allowed: readonly T[],
	fallback: T
): T {
	const given = parsed.one(name);
	if (given === undefined) return fallback;
	const found = allowed.find((value) => value === given);
	if (!found)
		throw new UsageError(`--${name} must be one of ${allowed.join(', ')}; it is "${given}"`);
	return found;
}

export function need(value: string | undefined, what: string): string {
	if (value === undefined || value === '') throw new UsageError(`${what} is missing`);
	return value;
}
