/** Recognises by their first bytes the files that carry a transcript's name but are something else. */

/** What it is, as a short technical word for messages. */
export type Kind =
	| 'zip'
	| 'ole'
	| 'pdf'
	| 'rtf'
	| 'png'
	| 'jpeg'
	| 'gif'
	| 'gzip'
	| '7z'
	| 'rar'
	| 'sqlite'
	| 'audio'
	| 'video';

const MAGIC: readonly (readonly [Kind, string])[] = [
	['zip', 'PK\x03\x04'],
	['zip', 'PK\x05\x06'],
	['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
	['pdf', '%PDF-'],
	['rtf', '{\\rtf'],
	['png', '\x89PNG'],
	['jpeg', '\xff\xd8\xff'],
	['gif', 'GIF8'],
	['gzip', '\x1f\x8b\x08'],
	['7z', "7z\xbc\xaf'\x1c"],
	['rar', 'Rar!\x1a'],
	['sqlite', 'SQLite format 3\0'],
	['audio', 'ID3'],
	['audio', 'OggS'],
	['audio', 'RIFF'],
	['audio', 'fLaC'],
	['video', '\x1aE\xdf\xa3']
];

/** @returns null for what may be text */
export function sniff(bytes: Uint8Array): Kind | null {
	const head = String.fromCharCode(...bytes.subarray(0, 16));
	// MPEG-4 has its mark behind four bytes of length.
	if (head.slice(4, 8) === 'ftyp') return 'video';
	const found = MAGIC.find(([, magic]) => head.startsWith(magic));
	// Three letters of text could be "ID3" or "RIF…": sound has a NUL byte right after.
	return found && (found[0] !== 'audio' || head.includes('\0')) ? found[0] : null;
}

/** Office files locked with a password are OLE files with a stream of this name, in UTF-16. */
export function isLockedOffice(bytes: Uint8Array): boolean {
	const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
	const limit = Math.min(bytes.length, 1 << 20) - 2 * name.length;
	for (let at = 0; at <= limit; at += 2)
		if (name.every((unit, i) => bytes[at + 2 * i] === unit && bytes[at + 2 * i + 1] === 0))
			return true;
	return false;
}
