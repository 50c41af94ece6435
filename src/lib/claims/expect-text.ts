/** What a claim expects, in words: "Health office and Social office: exactly these are highest · Centres of authority". */
import type { CellRef, Expect } from '#core/model/claim-records.ts';
import { page } from '#i18n/claims-page-new.ts';
import { operators } from '#i18n/claims.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import type { NameOf } from '#report/claim-names.ts';

export function expectText(expect: Expect, name: NameOf, locale: Locale): string {
	const operator = translate(locale, operators[expect.op]!);
	const names = (side: 'row' | 'column', ids: readonly string[]) =>
		formatList(
			locale,
			ids.map((id) => name(side, id))
		);
	const cell = ({ row, column }: Partial<CellRef>) =>
		[
			...(row === undefined ? [] : [name('row', row)]),
			...(column === undefined ? [] : [name('column', column)])
		].join(', ');
	const what = detailOf(expect, names, locale);
	const said = what === '' ? operator : `${operator} ${what}`;
	if ('rows' in expect)
		return [`${names('row', expect.rows)}: ${said}`, names('column', expect.columns ?? [])]
			.filter((part) => part !== '')
			.join(' · ');
	return 'a' in expect ? `${cell(expect.a)} / ${cell(expect.b)}: ${said}` : said;
}

function detailOf(
	expect: Expect,
	names: (side: 'row', ids: readonly string[]) => string,
	locale: Locale
): string {
	if (expect.op === 'larger') return names('row', expect.than);
	if (expect.op === 'rank') return formatNumber(locale, expect.place);
	if (expect.op === 'trend') return translate(locale, page.directions[expect.direction]);
	return 'value' in expect && Number.isFinite(expect.value)
		? formatNumber(locale, expect.value, 6)
		: '';
}
