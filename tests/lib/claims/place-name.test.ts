import { expect, test } from 'vitest';
import { cellName, methodsOf, placeName } from '#lib/claims/place-name.ts';

const place = (kind: string, method: string, who: string) => ({
	id: kind + who,
	kind,
	method,
	who
});
const columns = [
	place('interview', 'Interview', 'Village'),
	place('interview', 'Interview', 'Hospital'),
	place('fgd', 'Focus group', '')
];

test('R3: methods stand in their order, each over its columns', () => {
	expect(methodsOf(columns)).toEqual([
		{ kind: 'interview', name: 'Interview', columns: 2 },
		{ kind: 'fgd', name: 'Focus group', columns: 1 }
	]);
	expect(columns.map(placeName)).toEqual([
		'Interview · Village',
		'Interview · Hospital',
		'Focus group'
	]);
});

test('R4: the sign for no source has a name for those who hear the table', () => {
	const none = { agreement: 'none', sign: '–', text: '–' } as const;
	expect(cellName(columns[2]!, none)).toBe('Focus group: no source');
	const agrees = { agreement: 'agrees', sign: '✓', text: 'agrees (2)' } as const;
	expect(cellName(columns[0]!, agrees)).toBe('Interview · Village: agrees (2)');
});
