import { expect, test } from 'vitest';
import { watchInstall } from '#lib/state/watch-install.ts';

class Worker extends EventTarget {
	state: ServiceWorkerState = 'installing';
	becomes(state: ServiceWorkerState) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

function watched(active: unknown) {
	const installing = new Worker();
	const told: string[] = [];
	watchInstall({ installing, active }, () => told.push('failed'));
	return { installing, told };
}

test('a first installation that fails is told', () => {
	const { installing, told } = watched(null);
	expect(told).toEqual([]);
	installing.becomes('redundant');
	expect(told).toEqual(['failed']);
});

test('one that succeeds is not, nor a newer version that fails beside a working one', () => {
	const first = watched(null);
	for (const state of ['installed', 'activating', 'activated'] as const)
		first.installing.becomes(state);
	const second = watched({});
	second.installing.becomes('redundant');
	expect([...first.told, ...second.told]).toEqual([]);
});

test('a page whose worker is installed already has nothing to watch', () => {
	const told: string[] = [];
	watchInstall({ installing: null, active: {} }, () => told.push('failed'));
	watchInstall(undefined, () => told.push('failed'));
	expect(told).toEqual([]);
});
