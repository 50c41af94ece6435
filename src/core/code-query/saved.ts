/** Saved questions are the texts of addresses: that of a question about codes begins with its sentence, as no other does. */
export const isQueryText = (spec: string): boolean => spec.startsWith('ask=');

/** The same question with its passages below it. */
export const withPassages = (spec: string): string =>
	/(?:^|&)passages=1(?:&|$)/.test(spec) ? spec : `${spec}&passages=1`;
