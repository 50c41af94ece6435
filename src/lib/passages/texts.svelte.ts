/** Texts of sources, read once: words and sentences are counted in them and passages are cut from them. */
type ByHash<T> = Readonly<Record<string, T>>;

export class Texts {
	#read: (hash: string) => Promise<string>;
	#known = $state.raw<ByHash<string>>({});
	#asked: Record<string, Promise<void>> = {};

	constructor(read: (hash: string) => Promise<string>) {
		this.#read = read;
	}

	/** One function for good: whoever remembers what was counted with it may compare it. */
	get = (hash: string): string | undefined => this.#known[hash];

	/** Those that are here, as a plain value. */
	all(hashes: readonly string[]): ByHash<string> {
		return Object.fromEntries(
			hashes.flatMap((hash) => {
				const text = this.get(hash);
				return text === undefined ? [] : [[hash, text]];
			})
		);
	}

	/** True when all are here. */
	has(hashes: readonly string[]): boolean {
		return hashes.every((hash) => hash in this.#known);
	}

	/** @throws SimpulError text.missing */
	async load(hashes: readonly string[]): Promise<void> {
		const missing = hashes.filter((hash) => !(hash in this.#known));
		await Promise.all(missing.map((hash) => this.#ask(hash)));
	}

	#ask(hash: string): Promise<void> {
		this.#asked[hash] ??= this.#read(hash).then(
			(text) => {
				this.#known = { ...this.#known, [hash]: text };
			},
			(error: unknown) => {
				delete this.#asked[hash]; // the next who asks may try again
				throw error;
			}
		);
		return this.#asked[hash];
	}
}
