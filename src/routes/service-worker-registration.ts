import { base } from '$app/paths';
import { dev } from '$app/environment';

/** Offline after the first visit. A browser without service workers works online only, which loses nothing. */
export function registerServiceWorker(): void {
	if (dev || !('serviceWorker' in navigator)) return;
	navigator.serviceWorker.register(`${base}/service-worker.js`).catch((error: unknown) => {
		console.warn('offline use is not available', error);
	});
}
