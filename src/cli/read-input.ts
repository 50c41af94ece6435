import { SimpulError } from '#core/model/error.ts';
import { readFileSync } from 'node:fs';

/** The bytes of a file; `-` and `/dev/stdin` are standard input. @throws SimpulError file.unreadable {file, reason} */
export function readInput(file: string): Uint8Array {
	try {
		return new Uint8Array(readFileSync(file === '-' || file === '/dev/stdin' ? 0 : file));
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? String(error);
		throw new SimpulError('file.unreadable', { file, reason });
	}
}
