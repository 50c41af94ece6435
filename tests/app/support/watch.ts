/**
 * Watches a browser context for what must never happen on any page: console errors and warnings, uncaught errors, violations of
 * the content security policy, and anything that leaves for another place than the server the app came from.
 */
import type { BrowserContext, Page, Request } from '@playwright/test';

export type Watch = {
	/** What went wrong so far, in words. */
	found(): readonly string[];
	/** For a test that provokes an error on purpose: messages like this are no fault in it. */
	allow(message: RegExp): void;
};

/** Said by the browser of a test that does without the service worker: see playwright.config.ts. */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
	const seen: string[] = [];
	const allowed: RegExp[] = [];
	const note = (what: string) => void seen.push(what);
	await context.addInitScript(reportViolations);
	context.on('request', (request) => leaves(request, origin) && note(said(request)));
	context.on('console', (message) => {
		if (message.text() === NO_WORKER) return;
		if (['error', 'warning', 'assert'].includes(message.type()))
			note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => note(`uncaught: ${String(error.error())}`));
	const watchPage = (page: Page) => {
		page.on('websocket', (socket) => note(`websocket to ${socket.url()}`));
		page.on('popup', (popup) => note(`a window opened: ${popup.url()}`));
		page.on('crash', () => note('the page crashed'));
	};
	context.pages().forEach(watchPage);
	context.on('page', watchPage);
	return {
		found: () => seen.filter((what) => !allowed.some((pattern) => pattern.test(what))),
		allow: (pattern) => void allowed.push(pattern)
	};
}

/** Runs in the page before any of its scripts; the console carries it here. */
function reportViolations(): void {
	addEventListener('securitypolicyviolation', (event) =>
		console.error(
			`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`
		)
	);
}

/** Reading from the own server is all that a page may do. */
function leaves(request: Request, origin: string): boolean {
	const url = new URL(request.url());
	if (url.protocol === 'data:' || url.protocol === 'blob:') return false;
	return url.origin !== origin || request.method() !== 'GET' || url.search.length > 200;
}

const said = (request: Request) => `request: ${request.method()} ${request.url()}`;
