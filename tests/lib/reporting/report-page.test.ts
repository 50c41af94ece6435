import { describe, expect, it } from 'vitest';
import { EMPTY } from '#core/model/project.ts';
import type { Facts } from '#core/reporting/facts.ts';
import { reportingFacts } from '#core/reporting/reporting-facts.ts';
import type { Document } from '#core/writing/document.ts';
import { parseReportQuery, reportQueryText } from '#lib/reporting/report-query.ts';
import { today } from '#lib/state/today.ts';

describe('the address of the report page', () => {
	it('is read as it is written, and what it does not know is the usual', () => {
		for (const list of ['coreq', 'srqr'] as const)
			for (const view of ['checklist', 'preview'] as const)
				expect(parseReportQuery(reportQueryText({ list, view }))).toEqual({ list, view });
		expect(reportQueryText({ list: 'coreq', view: 'checklist' })).toBe('');
		expect(parseReportQuery('?list=prisma&view=x')).toEqual({ list: 'coreq', view: 'checklist' });
	});
});

it('today is the day of the reader’s own clock', () => {
	expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	expect(today(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
});

describe('making', () => {
	const facts: Facts = reportingFacts(EMPTY, 'en');
	const document = (title: string): Document => ({
		...{ title, subtitle: '', lang: 'en', date: '2026-11-22', program: '', parts: [] }
	});
	const asked = { lang: 'en', date: '2026-11-22', sections: [] } as const;

	it('keeps what was asked for last, whatever comes first', async () => {
		const { Making } = await import('#lib/reporting/making.svelte.ts');
		const waiting: ((made: Document) => void)[] = [];
		const makers = {
			atRest: () => Promise.resolve(),
			facts: () => Promise.resolve(facts),
			document: () => new Promise<Document>((made) => waiting.push(made)),
			html: () => Promise.resolve(''),
			docx: () => Promise.resolve(new Uint8Array())
		};
		const making = new Making(makers, () => Promise.resolve(''));
		const first = making.followDocument(EMPTY, asked);
		const second = making.followDocument(EMPTY, asked);
		await new Promise((done) => setTimeout(done));
		expect(waiting).toHaveLength(1);
		waiting[0]!(document('second'));
		await Promise.all([first, second]);
		expect(making.document?.title).toBe('second');
		await making.followFacts(EMPTY, 'en');
		expect(making.facts).toBe(facts);
	});
});
