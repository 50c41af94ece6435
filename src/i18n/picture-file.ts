/** Words of drawings that leave the program as files. */
import { msg, msgWith } from './message.ts';

export const pictureFile = {
	asSvg: msg('Save chart as SVG', 'Simpan bagan sebagai SVG'),
	asPng: msg('Save chart as PNG', 'Simpan bagan sebagai PNG'),
	pngLacks: msgWith(
		(letters: string) =>
			`The image lacks letters that its font does not have (${letters}). The SVG has them all.`,
		(letters) =>
			`Gambar tidak memuat huruf yang tidak ada dalam fonnya (${letters}). SVG memuat semuanya.`
	)
};
