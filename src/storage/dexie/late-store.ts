/**
 * The store of a project whose page is to be there soon: opening, texts and the heads of the history are read bare, and Dexie is
 * loaded for everything else, at the latest when the page has come to rest.
 */
import { byStamp } from '#core/log/apply.ts';
import type { ChangeStore, Seq } from '#core/model/ports.ts';
import type { Project } from '#core/model/project.ts';
import { headsBare, openBare, textBare } from './bare.ts';

/**
 * @param project  the project's id in the catalogue; a database that is not there yet is made
 * @param whenAtRest  calls the job once the page is shown
 */
export function lateStore(
	project: string,
	whenAtRest: (job: () => Promise<void>) => void
): ChangeStore {
	let kept: Project | null = null;
	/** What the owner of this store knows of; null before it is opened. */
	let known: Seq | null = null;
	let loaded: Promise<ChangeStore> | null = null;
	const load = async () => (await import('./store.ts')).dexieStore(project, kept);
	const whole = () => {
		// A failure is not kept: the next who asks tries again.
		loaded ??= load().catch((error: unknown) => {
			loaded = null;
			throw error;
		});
		return loaded;
	};
	return {
		async open() {
			const opened = loaded ? null : await openBare(project);
			if (opened === null) return (await whole()).open();
			kept = opened.snapshot?.project ?? null;
			known = opened.seq;
			return opened;
		},
		text: async (hash) =>
			(loaded ? null : await textBare(project, hash)) ?? (await whole()).text(hash),
		texts: async (hashes) => (await whole()).texts(hashes),
		onForeign(tell) {
			let stop: (() => void) | null = () => {};
			whenAtRest(async () => {
				if (stop === null) return;
				const store = await whole();
				const listening = store.onForeign(tell);
				if (stop === null) return listening();
				stop = listening;
				// Nobody listened since the project was opened.
				if (known !== null && (await store.since(known)).changes.length > 0) tell();
			});
			return () => {
				stop?.();
				stop = null;
			};
		},
		async commit(seq, make) {
			const done = await (await whole()).commit(seq, make);
			known = done.seq;
			return done;
		},
		merge: async (changes, texts, files) => (await whole()).merge(changes, texts, files),
		since: async (seq) => (await whole()).since(seq),
		change: async (at) => (await whole()).change(at),
		async heads() {
			const heads = loaded ? null : await headsBare(project);
			return heads === null ? (await whole()).heads() : heads.toSorted(byStamp);
		},
		file: async (hash) => (await whole()).file(hash),
		files: async () => (await whole()).files(),
		keep: async (snapshot) => (await whole()).keep(snapshot),
		close: async () => (await loaded)?.close()
	};
}
