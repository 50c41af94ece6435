import { sourceOfCoding } from '#core/model/codings.ts';

/** Where a coding is read and answered: in its source, chosen. @param root  address of the project */
export const codingAddress = (root: string, coding: string): string =>
	`${root}/code/${encodeURIComponent(sourceOfCoding(coding))}?coding=${encodeURIComponent(coding)}`;
