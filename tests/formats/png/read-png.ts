/** Reads a PNG of eight bits with alpha, as the drawing program writes them, so that tests can look at its pixels. */
import { inflateSync } from 'node:zlib';

export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function sizeOf(png: Uint8Array): { width: number; height: number } {
	const view = new DataView(png.buffer, png.byteOffset);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

export function readPng(png: Uint8Array): Pixels {
	const { width, height } = sizeOf(png);
	const view = new DataView(png.buffer, png.byteOffset);
	if (view.getUint8(24) !== 8 || view.getUint8(25) !== 6) throw new Error('another kind of PNG');
	const parts: Uint8Array[] = [];
	for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
		const kind = String.fromCharCode(...png.subarray(at + 4, at + 8));
		if (kind === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
	}
	return { width, height, rgba: unfilter(inflateSync(Buffer.concat(parts)), width * 4, height) };
}

function unfilter(lines: Uint8Array, bytes: number, height: number): Uint8Array {
	const out = new Uint8Array(bytes * height);
	for (let y = 0; y < height; y++) {
		const filter = lines[y * (bytes + 1)]!;
		for (let x = 0; x < bytes; x++) {
			const at = y * bytes + x;
			const left = x < 4 ? 0 : out[at - 4]!;
			const up = y === 0 ? 0 : out[at - bytes]!;
			const corner = x < 4 || y === 0 ? 0 : out[at - bytes - 4]!;
			out[at] = lines[y * (bytes + 1) + 1 + x]! + guess(filter, left, up, corner);
		}
	}
	return out;
}

function guess(filter: number, left: number, up: number, corner: number): number {
	if (filter < 3) return [0, left, up][filter]!;
	if (filter === 3) return (left + up) >> 1;
	const near = left + up - corner;
	const far = [left, up, corner].map((value) => Math.abs(near - value));
	if (far[0]! <= far[1]! && far[0]! <= far[2]!) return left;
	return far[1]! <= far[2]! ? up : corner;
}

/** From the leftmost to the rightmost pixel that is not the colour of the first one. */
export function inkWidth({ width, height, rgba }: Pixels): number {
	let [first, last] = [width, -1];
	for (let at = 0; at < width * height; at++)
		if ([0, 1, 2, 3].some((i) => rgba[at * 4 + i] !== rgba[i])) {
			first = Math.min(first, at % width);
			last = Math.max(last, at % width);
		}
	return Math.max(0, last - first + 1);
}
