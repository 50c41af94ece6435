/** What is known of a file without bringing it in, as lines for people and as data for programs. */
import type { Fields } from '#core/model/json.ts';
import { inspect, inspectKinds } from '#i18n/inspect.ts';
import { basename } from 'node:path';
import type { From } from '../convert/kinds.ts';
import { inWords } from '../output.ts';

export type Inspected = { readonly lines: readonly string[]; readonly data: object };

/** The first line and the first fields are the same for every kind. @param more  of a kind that has several formats */
export function inspected(
	path: string,
	kind: From,
	{ lines, data, more = '' }: Inspected & { readonly more?: string }
): Inspected {
	const name = inWords(inspectKinds[kind]!);
	return {
		lines: [inWords(inspect.format, more === '' ? name : `${name}, ${more}`), ...lines],
		data: {
			format: more === '' ? kind : `${kind} ${more}`,
			file: basename(path),
			...(data as Fields)
		}
	};
}
