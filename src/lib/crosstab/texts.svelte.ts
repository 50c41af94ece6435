/** Texts of sources, read once: words and sentences are counted in them and passages are cut from them. */
export class Texts {
	#read: (hash: string) => Promise<string>;
	#known = new Map<string, string>();
	#asked = new Map<string, Promise<void>>();
	/** Grows when texts have arrived: reading it makes a value depend on them. */
	version = $state(0);

	constructor(read: (hash: string) => Promise<string>) {
		this.#read = read;
	}

	get = (hash: string): string | undefined => {
		void this.version;
		return this.#known.get(hash);
	};

	/** True when all are here. */
	has(hashes: readonly string[]): boolean {
		void this.version;
		return hashes.every((hash) => this.#known.has(hash));
	}

	/** @throws SimpulError text.missing */
	async load(hashes: readonly string[]): Promise<void> {
		const missing = hashes.filter((hash) => !this.#known.has(hash));
		if (missing.length === 0) return;
		await Promise.all(missing.map((hash) => this.#ask(hash)));
		this.version++;
	}

	#ask(hash: string): Promise<void> {
		const asked =
			this.#asked.get(hash) ?? this.#read(hash).then((text) => void this.#known.set(hash, text));
		this.#asked.set(hash, asked);
		asked.catch(() => this.#asked.delete(hash)); // whoever waits for it is told; the next may try again
		return asked;
	}
}
