/** Settles when the text has been drawn: what is not needed for reading is fetched then. */
export const afterText = (): Promise<void> =>
	new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
