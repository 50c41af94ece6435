/**
 * What lies in a `.simpul` file: a zip of the project folder (`changes.ndjson`, `texts/<sha256>.txt`, `files/<sha256>`) and a
 * first entry `simpul.json` that says which program wrote it. Nothing else is read, whatever else the zip holds.
 */
import type { Change } from '#core/log/change.ts';

/** Version of this layout; the version of the changes themselves is LOG_VERSION. */
export const FORMAT = 1;

export const HEADER = 'simpul.json';
export const LOG = 'changes.ndjson';
export const TEXT = /^texts\/([0-9a-f]{64})\.txt$/;
export const FILE = /^files\/([0-9a-f]{64})$/;
export const textName = (hash: string) => `texts/${hash}.txt`;
export const fileName = (hash: string) => `files/${hash}`;

/** What is read of a package. Texts and files are named by the SHA-256 of their bytes (texts: of their UTF-8 form). */
export type Package = {
	/** In order of arrival at the place that wrote the package. */
	readonly changes: readonly Change[];
	readonly texts: ReadonlyMap<string, string>;
	readonly files: ReadonlyMap<string, Uint8Array>;
};

export type Header = {
	readonly format: number;
	readonly program?: string;
	readonly made?: string;
};
