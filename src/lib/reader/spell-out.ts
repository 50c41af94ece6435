/** The codebooks name other codes by their id ("not joint work: pg-cooperation-joint-action"); people read names. */

/** @param nameOf  null for what is no code of the project: it stays as it is written */
export const spellOut = (text: string, nameOf: (id: string) => string | null): string =>
	text.replace(/\b[a-z]+(?:-[a-z0-9]+)+\b/g, (id) => nameOf(id) ?? id);
