/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const sw = globalThis.self as unknown as ServiceWorkerGlobalScope;
const CACHE = `simpul-${version}`;
const FALLBACK = `${base}/200.html`;
const ASSETS = [...build, ...files, ...prerendered];
const known = new Set(ASSETS);

sw.addEventListener('install', (event) => {
	event.waitUntil(
		(async () => {
			const cache = await caches.open(CACHE);
			const more = (await (
				await fetch(`${base}/_app/precache.json`, { cache: 'reload' })
			).json()) as string[];
			const all = new Set([...ASSETS, FALLBACK, ...more.map((f) => `${base}/${f}`)]);
			await cache.addAll([...all].map((u) => new Request(u, { cache: 'reload' })));
		})()
	);
});
sw.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const k of await caches.keys())
				if (k.startsWith('simpul-') && k !== CACHE) await caches.delete(k);
			await sw.clients.claim();
		})()
	);
});
sw.addEventListener('message', (e) => {
	if (e.data === 'SKIP_WAITING') void sw.skipWaiting();
});
sw.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	const url = new URL(request.url);
	if (url.origin !== location.origin) return;
	event.respondWith(
		(async () => {
			const cache = await caches.open(CACHE);
			if (known.has(url.pathname) || url.pathname.startsWith(`${base}/_app/immutable/`)) {
				const hit = await cache.match(url.pathname);
				if (hit) return hit;
			}
			if (request.mode === 'navigate') {
				try {
					const res = await fetch(request);
					if (res.ok) return res;
				} catch {
					/* offline */
				}
				const shell = await cache.match(FALLBACK);
				if (shell) return shell;
			}
			return fetch(request);
		})()
	);
});
