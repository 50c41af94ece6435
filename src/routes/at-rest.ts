/** What need not delay a page waits here until the page is shown and the browser has nothing else to do. */
import { attempt } from '#lib/state/say-error.ts';

let tellShown = () => {};
const shown = new Promise<void>((done) => (tellShown = done));

/** To be called when a page of a project is in the document. */
export const pageIsShown = () => tellShown();

let data: Promise<void> = Promise.resolve();

/** For a page whose data come after it: there is no rest before they are there. @returns to be called then, or when the page is left */
export function waitForData(): () => void {
	let here = () => {};
	data = new Promise((done) => (here = done));
	return here;
}

export const atRest = (): Promise<void> => shown.then(() => data).then(idle);

export function whenAtRest(job: () => unknown): void {
	void atRest().then(() => attempt(job));
}

/** Safari cannot tell when it is idle. */
const idle = () =>
	new Promise<void>((done) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 2000 });
		else setTimeout(done, 200);
	});
