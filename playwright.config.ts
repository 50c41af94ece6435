import { cpus } from 'node:os';
import { defineConfig, devices } from '@playwright/test';

const PORT = Number(process.env['E2E_PORT'] ?? 4188);

/** Browser tests run on the built app, served as `npm start` serves it. */
export default defineConfig({
	testDir: 'tests/app',
	testMatch: '**/*.e2e.ts',
	fullyParallel: false,
	// Each test has a browser profile of its own; two at a time keep two cores busy.
	workers: Math.min(2, cpus().length),
	retries: 0,
	forbidOnly: true,
	reporter: [['list']],
	timeout: 60_000,
	// A machine with other work is slow, not wrong.
	expect: { timeout: 15_000 },
	use: {
		baseURL: `http://localhost:${PORT}`,
		// A trace of every test would cost a third of the time; what stood on the page is in the report of a failure.
		screenshot: 'only-on-failure',
		launchOptions: {
			...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
			args: [
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
