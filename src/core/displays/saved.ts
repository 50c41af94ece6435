/** Saved questions are the texts of addresses: that of a display names its view first, that of a table names none. */

export const isDisplayText = (spec: string): boolean => spec.startsWith('view=');

/** Whether it is one of the matrix, which has a page of its own. */
export const isMatrixText = (spec: string): boolean => /^view=matrix(?:&|$)/.test(spec);
