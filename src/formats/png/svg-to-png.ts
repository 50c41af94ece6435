/**
 * A drawing as a PNG image. The drawing program is WebAssembly and brings its own typeface, so that the same drawing gives the same
 * bytes on every machine, with or without a browser. It and the typeface are handed in by whoever knows where they lie: the command
 * line reads them from disk, the worker fetches them from the app itself.
 */
import { SimpulError } from '#core/model/error.ts';

/** What drawing needs: the program and the cuts of the typeface (400 and 600, as TTF). */
export type DrawingParts = {
	readonly wasm: Uint8Array<ArrayBuffer>;
	readonly fonts: readonly Uint8Array[];
};
export type PngOptions = {
	/** Pixels of the image for one of the drawing. */
	readonly scale: number;
};
/**
 * @param svg  a drawing with plain colours and a width and height of its own: what report/ writes to files
 * @throws SimpulError png.too-large {width, height, most}, png.bad-svg {reason}
 */
export type SvgToPng = (svg: string, options?: PngOptions) => Promise<Uint8Array<ArrayBuffer>>;

/** Sharp on screens of today and in print. */
export const USUAL_SCALE = 2;
export const LARGEST_SCALE = 8;
/** Pixels: more would not fit into the memory of a small machine (four bytes each, several times over). */
const MOST = 60_000_000;
const FAMILY = 'Inter';

type Drawing = {
	readonly parts: DrawingParts;
	readonly Resvg: typeof import('@resvg/resvg-wasm').Resvg;
};

/** @param load  called once, with the first drawing */
export function pngMaker(load: () => Promise<DrawingParts>): SvgToPng {
	let drawing: Promise<Drawing> | null = null;
	return async (svg, { scale } = { scale: USUAL_SCALE }) => {
		drawing ??= begin(load);
		// What could not be fetched may be there at the next try.
		drawing.catch(() => (drawing = null));
		return draw(await drawing, svg, scale);
	};
}

let started: Promise<void> | null = null;

/** The program can be started once; several makers share it. */
async function begin(load: () => Promise<DrawingParts>): Promise<Drawing> {
	const [parts, { initWasm, Resvg }] = await Promise.all([load(), import('@resvg/resvg-wasm')]);
	started ??= initWasm(parts.wasm);
	await started;
	return { parts, Resvg };
}

function draw({ parts, Resvg }: Drawing, svg: string, scale: number) {
	const font = {
		fontBuffers: [...parts.fonts],
		...{ defaultFontFamily: FAMILY, sansSerifFamily: FAMILY }
	};
	const drawn = understood(() => new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }));
	try {
		const [width, height] = [Math.round(drawn.width * scale), Math.round(drawn.height * scale)];
		if (width * height > MOST)
			throw new SimpulError('png.too-large', { width, height, most: MOST });
		const image = drawn.render();
		const bytes = new Uint8Array(image.asPng());
		image.free();
		return bytes;
	} finally {
		drawn.free();
	}
}

/** What the drawing program says of a bad drawing is text, not an error. */
function understood<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new SimpulError('png.bad-svg', { reason });
	}
}
