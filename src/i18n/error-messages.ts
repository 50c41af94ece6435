import { msgWith, type Message } from './message.ts';

export type Facts = { readonly [name: string]: unknown };
const m = (en: (d: Facts) => string, id: (d: Facts) => string) => msgWith<[Facts]>(en, id);

export const errorMessages: { readonly [code: string]: Message<[Facts]> } = {
	unexpected: m(
		(d) =>
			`Something went wrong in the program itself (${d['reason']}). What was saved is safe; reload the page.`,
		(d) =>
			`Terjadi kesalahan pada program (${d['reason']}). Yang tersimpan aman; muat ulang halaman.`
	),
	cancelled: m(
		() => 'Cancelled. Nothing was changed.',
		() => 'Dibatalkan. Tidak ada yang berubah.'
	)
};
