/** Drawings as PNG on the command line: program and typeface are read from the packages that are installed beside it. */
import { pngMaker } from '#formats/png/svg-to-png.ts';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const bytes = async (name: string) => new Uint8Array(await readFile(resolve(name)));

export const svgToPng = pngMaker(async () => {
	const [wasm, ...fonts] = await Promise.all([
		bytes('@resvg/resvg-wasm/index_bg.wasm'),
		bytes('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
		bytes('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')
	]);
	return { wasm, fonts };
});
