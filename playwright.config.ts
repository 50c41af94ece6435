import { cpus } from 'node:os';
import { defineConfig, devices } from '@playwright/test';

const PORT = Number(process.env['E2E_PORT'] ?? 4188);

/**
 * Parts of the browser that have nothing to do with pages. With the first three each new profile would start a process for what
 * pops up below the address bar; the others are those that Playwright leaves out and that only the last such list can name.
 */
const WITHOUT = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'AimEnabled',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

/** Browser tests run on the built app, served as `npm start` serves it. */
export default defineConfig({
	testDir: 'tests/app',
	testMatch: '**/*.e2e.ts',
	// Each test has a browser profile of its own and needs no other, so the workers share them out one by one and end together;
	// two at a time keep two cores busy.
	fullyParallel: true,
	workers: Math.min(2, cpus().length),
	retries: 0,
	forbidOnly: true,
	reporter: [['list']],
	timeout: 60_000,
	// A machine with other work is slow, not wrong.
	expect: { timeout: 15_000 },
	use: {
		baseURL: `http://localhost:${PORT}`,
		// A service worker fetches the whole program into every new profile; the tests of what it is for allow it.
		serviceWorkers: 'block',
		// A trace of every test would cost a third of the time; what stood on the page is in the report of a failure.
		screenshot: 'only-on-failure',
		launchOptions: {
			...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
			args: [
				`--disable-features=${WITHOUT.join()}`,
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
	webServer: {
		command: `node scripts/serve.mjs ${PORT}`,
		url: `http://localhost:${PORT}`,
		reuseExistingServer: false,
		timeout: 30_000
	}
});
