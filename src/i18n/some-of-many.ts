/** Of a list too long to be drawn whole the first are shown: what is said then, and the button for the next. */
import { jumlah, msgWith, plural, whole, type Message } from './message.ts';

export type SomeOfMany = {
	readonly some: Message<[shown: number, all: number]>;
	readonly more: Message<[n: number]>;
};

const of = (one: string, other: string, noun: string): SomeOfMany => ({
	some: msgWith(
		(shown: number, all: number) =>
			`The first ${whole('en', shown)} of ${plural(all, one, other)} are shown.`,
		(shown, all) => `${whole('id', shown)} pertama dari ${jumlah(all, noun)} ditampilkan.`
	),
	more: msgWith(
		(n: number) => `Show ${plural(n, `more ${one}`, `more ${other}`)}`,
		(n) => `Tampilkan ${jumlah(n, noun)} lagi`
	)
});

export const someOfMany = {
	columns: of('column', 'columns', 'kolom'),
	names: of('name', 'names', 'nama')
};
