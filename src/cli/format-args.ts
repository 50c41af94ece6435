/** In which format a result is printed or written: as it was asked for, or as the ending of the file says. */
import { extname } from 'node:path';
import { choice, UsageError, type Parsed } from './args.ts';

const endingOf = (format: string): string => (format === 'text' ? 'txt' : format);

/** The format that a file's ending names, if it names one. */
export function formatOfFile<F extends string>(formats: readonly F[], file: string): F | undefined {
	const ending = extname(file).slice(1).toLowerCase();
	return formats.find((format) => endingOf(format) === ending);
}

/**
 * A file without an ending, and standard output, get the usual format.
 * @throws UsageError usage.choice for a format that is none, and for an ending that is none where nothing else was asked for
 */
export function formatOf<F extends string>(
	parsed: Parsed,
	formats: readonly F[],
	usual: NoInfer<F>
): F {
	const out = parsed.one('out') ?? '';
	if (extname(out).length <= 1 || parsed.one('format') !== undefined)
		return choice(parsed, 'format', formats, usual);
	const known = formatOfFile(formats, out);
	if (known !== undefined) return known;
	const allowed = formats.map((format) => `*.${endingOf(format)}`);
	throw new UsageError('usage.choice', { option: '--out', value: out, allowed });
}
