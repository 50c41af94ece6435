import { SimpulError } from '#core/model/error.ts';
import { existsSync } from 'node:fs';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { fromKind } from '../convert/kinds.ts';
import { inspectCodebook, inspectExchange, inspectInto } from '../inspect/inspect-exchange.ts';
import { inspectProject, inspectTranscript } from '../inspect/inspect-own.ts';
import type { Inspected } from '../inspect/inspected.ts';
import { json, print } from '../output.ts';

/** `simpul inspect FILE`: what is in a file, or what it would bring into a project. Nothing is written. */
export async function runInspect(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['format', 'positions', 'into', 'project']);
	const path = need(parsed.positionals[0], 'FILE');
	const format = choice(parsed, 'format', ['text', 'json'] as const, 'text');
	const { lines, data } = await look(path, parsed);
	await print(format === 'json' ? json(data) : [...lines, ''].join('\n'));
	return 0;
}

function look(path: string, parsed: Parsed): Promise<Inspected> | Inspected {
	const kind = fromKind(path);
	const into = parsed.one('into');
	if (into !== undefined) {
		if (kind === 'exchange') return inspectInto(path, into, parsed);
		throw new UsageError('usage.into', { file: path });
	}
	switch (kind) {
		case 'exchange':
			return inspectExchange(path, parsed);
		case 'codebook':
			return inspectCodebook(path);
		case 'transcript':
			return inspectTranscript(path);
		case 'project':
			if (!existsSync(path))
				throw new SimpulError('file.unreadable', { file: path, reason: 'ENOENT' });
			return inspectProject(path);
	}
}
