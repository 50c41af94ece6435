/**
 * Drawings as PNG in the browser. In the worker, because the policy of the page lets no program of bytes run there, and because a
 * large drawing takes a second. Program and typeface are files of the app, fetched with the first drawing and kept for work offline.
 */
import { SimpulError } from '#core/model/error.ts';
import { pngMaker } from '#formats/png/svg-to-png.ts';
import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import program from '@resvg/resvg-wasm/index_bg.wasm?url';

/** @throws SimpulError png.no-parts {status}; TypeError without a connection to where the app lies */
async function bytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(address);
	if (!response.ok) throw new SimpulError('png.no-parts', { status: response.status });
	return new Uint8Array(await response.arrayBuffer());
}

export const svgToPng = pngMaker(async () => {
	const [wasm, ...fonts] = await Promise.all([program, regular, semibold].map(bytes));
	return { wasm: wasm!, fonts };
});
