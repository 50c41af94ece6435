/** Why a drawing could not become a PNG image. */
import { say, type ErrorMessages } from './error-facts.ts';

export const pngErrors: ErrorMessages = {
	'png.too-large': say(
		(d) =>
			`The image would have ${d['width']} × ${d['height']} pixels, which is too many. Use a smaller scale, or save it as SVG.`,
		(d) =>
			`Gambar akan berukuran ${d['width']} × ${d['height']} piksel, terlalu besar. Pakai skala yang lebih kecil, atau simpan sebagai SVG.`
	),
	'png.bad-svg': say(
		(d) =>
			`The chart could not be turned into a PNG image (${d['reason']}). Save it as SVG instead.`,
		(d) => `Gambar tidak dapat dijadikan PNG (${d['reason']}). Simpan saja sebagai SVG.`
	),
	'png.no-parts': say(
		(d) =>
			`The program that makes PNG images could not be loaded (${d['status']}). Check the connection and try again, or save as SVG.`,
		(d) =>
			`Program pembuat gambar PNG tidak dapat dimuat (${d['status']}). Periksa sambungan lalu coba lagi, atau simpan sebagai SVG.`
	)
};
