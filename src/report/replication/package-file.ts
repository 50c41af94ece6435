/** What a package for readers is made with, and one of its files. */
import type { Lang } from '#core/model/records.ts';
import type { Texts } from '#core/tables/counters.ts';

export type PackageAsked = {
	/** Of labels and names in the tables. */
	readonly lang: Lang;
	readonly texts: Texts;
	readonly withText: boolean;
	/** ISO date, for the README. */
	readonly date: string;
};

/** One file: `rows` is null where it is no table. */
export type PackageFile = {
	readonly file: string;
	readonly content: string;
	readonly rows: number | null;
};
