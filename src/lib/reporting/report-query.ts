/** The address of the report page: which checklist is open, and on a narrow screen whether it or the preview. */
import type { ChecklistId } from '#core/reporting/item.ts';

export type ReportQuery = { readonly list: ChecklistId; readonly view: 'checklist' | 'preview' };

export function parseReportQuery(search: string): ReportQuery {
	const given = new URLSearchParams(search);
	return {
		list: given.get('list') === 'srqr' ? 'srqr' : 'coreq',
		view: given.get('view') === 'preview' ? 'preview' : 'checklist'
	};
}

/** Without what is usual. */
export function reportQueryText({ list, view }: ReportQuery): string {
	const pairs = [
		...(list === 'coreq' ? [] : ['list=srqr']),
		...(view === 'checklist' ? [] : ['view=preview'])
	];
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
