/**
 * One writer at a time, across processes: a lock file that only one of them can create. A lock is held for one commit, not for
 * a session. One whose holder has died, or that is older than any commit takes, is taken away.
 */
import { SimpulError } from '#core/model/error.ts';
import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { asWriteError, isMissing } from './disk.ts';

/**
 * Milliseconds. `wait` is how long one holder may keep others waiting: while the lock goes from hand to hand, work is done and
 * nobody is stuck. `stale` is for a lock of another machine; one of a living process here is doubted only after `reused`, when
 * the number may be another process's. A lock without a name is one whose maker died between making it and writing its name.
 */
export const PATIENCE = {
	wait: 10_000,
	stale: 120_000,
	reused: 3_600_000,
	unnamed: 5_000,
	pause: 15
};

/**
 * @param path  of the lock file
 * @throws SimpulError store.locked {path, holder} when one and the same holder keeps it for too long, store.read-only, or what `work` throws
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
	const mine = `${hostname()} ${process.pid} ${randomBytes(6).toString('hex')}\n`;
	let until = performance.now() + PATIENCE.wait;
	let holder: string | null = null;
	while (!(await take(path, mine))) {
		const now = await removeStale(path);
		if (now !== holder) until = performance.now() + PATIENCE.wait;
		holder = now;
		if (performance.now() > until)
			throw new SimpulError('store.locked', { path, holder: holder ?? '' });
		await sleep(PATIENCE.pause);
	}
	try {
		return await work();
	} finally {
		if ((await holderOf(path)) === mine) await rm(path, { force: true });
	}
}

async function take(path: string, mine: string): Promise<boolean> {
	try {
		const handle = await open(path, 'wx');
		try {
			await handle.writeFile(mine);
		} catch (error) {
			await rm(path, { force: true }); // nobody would know whose it is
			throw error;
		} finally {
			await handle.close();
		}
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw asWriteError(error, path);
	}
}

async function holderOf(path: string): Promise<string | null> {
	return readFile(path, 'utf8').catch((error: unknown) => {
		if (isMissing(error)) return null;
		throw error;
	});
}

/** Takes away a lock that nobody holds any more. Gives what stood in the lock. */
async function removeStale(path: string): Promise<string | null> {
	const holder = await holderOf(path);
	if (holder === null || !(await isStale(path, holder))) return holder;
	const aside = `${path}.${randomBytes(4).toString('hex')}`;
	try {
		await rename(path, aside);
		// Somebody may have taken the lock between our look and the rename: then it is put back.
		if ((await holderOf(aside)) !== holder) await link(aside, path);
	} catch (error) {
		if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		await rm(aside, { force: true });
	}
	return holder;
}

async function isStale(path: string, holder: string): Promise<boolean> {
	const state = stateOf(holder);
	if (state === 'dead') return true;
	const limit = holder === '' ? PATIENCE.unnamed : PATIENCE[LIMIT[state]];
	return (await ageOf(path)) > limit;
}

const LIMIT = { alive: 'reused', unknown: 'stale' } as const;

async function ageOf(path: string): Promise<number> {
	try {
		return Date.now() - (await stat(path)).mtimeMs;
	} catch (error) {
		if (isMissing(error)) return 0;
		throw error;
	}
}

/** Of the process that made the lock; unknown on another machine. */
function stateOf(holder: string): 'alive' | 'dead' | 'unknown' {
	const [host, pid] = holder.split(' ');
	if (host !== hostname() || !pid) return 'unknown';
	try {
		process.kill(Number(pid), 0);
		return 'alive';
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ESRCH' ? 'dead' : 'alive';
	}
}
