/** Runs a command of this project and waits for it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const bin = resolve('node_modules/.bin');

/**
 * @param {string} command  name of a program, looked up in node_modules/.bin first
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, hold?: boolean, env?: Record<string, string> }} [options]  capture: also keep what it prints; hold: keep it
 * without printing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
	const windows = process.platform === 'win32';
	const local = resolve(bin, windows ? `${command}.cmd` : command);
	const kept = options.capture || options.hold ? 'pipe' : 'inherit';
	const child = spawn(
		existsSync(local) ? local : windows && command === 'npm' ? 'npm.cmd' : command,
		args,
		{
			stdio: ['ignore', kept, kept],
			env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...options.env },
			shell: windows
		}
	);
	let output = '';
	for (const [from, to] of /** @type {const} */ ([
		[child.stdout, process.stdout],
		[child.stderr, process.stderr]
	]))
		from?.on('data', (/** @type {Buffer} */ chunk) => {
			output += chunk.toString();
			if (!options.hold) to.write(chunk);
		});
	return new Promise((done) => {
		child.on('error', (error) => done({ code: 127, output: String(error) }));
		child.on('close', (code) => done({ code: code ?? 1, output }));
	});
}
