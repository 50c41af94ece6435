import { base } from '$app/paths';
import { dev } from '$app/environment';
import { offline } from '#lib/state/offline.svelte.ts';
import { watchInstall } from '#lib/state/watch-install.ts';

/** Offline after the first visit. A browser without service workers works online only, which loses nothing. */
export function registerServiceWorker(): void {
	if (dev || !('serviceWorker' in navigator)) return;
	const failed = () => (offline.failed = true);
	navigator.serviceWorker.register(`${base}/service-worker.js`).then(
		(registration) => watchInstall(registration, failed),
		failed // it is said on the page; everything else works
	);
}
