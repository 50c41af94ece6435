/** What of a service worker's registration says whether it was installed. */
export type Installing = {
	readonly installing: Pick<ServiceWorker, 'state' | 'addEventListener'> | null;
	readonly active: unknown;
};

/**
 * Tells when the first installation fails: some part of the program could not be fetched or there was no room for it. A later one
 * that fails leaves the installed version at work.
 * @param registration  undefined in a browser that is told to block workers and answers as if it had none
 */
export function watchInstall(registration: Installing | undefined, tell: () => void): void {
	const worker = registration?.installing;
	const look = () => worker?.state === 'redundant' && !registration?.active && tell();
	worker?.addEventListener('statechange', look);
	look();
}
