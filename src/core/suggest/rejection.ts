/** What a person said no to: kept by passage and code, so that two coders who say no say the same. */
import type { Span } from '../text/span.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';

export type Pointed = Span & { readonly source: Id; readonly code: Id };

export const rejectionId = ({ source, start, end, code }: Pointed): Id =>
	JSON.stringify([source, start, end, code]);

/** What an id names; null for one of another form, which a file from elsewhere may have. */
export function readRejection(id: Id): Pointed | null {
	try {
		const [source, start, end, code] = JSON.parse(id) as [Id?, number?, number?, Id?];
		const isWhole = source !== undefined && start !== undefined && end !== undefined;
		return isWhole && code !== undefined ? { source, start, end, code } : null;
	} catch {
		return null;
	}
}

export const isRejected = (project: Project, pointed: Pointed): boolean =>
	project.rejections.get(rejectionId(pointed))?.alive === true;

/** The other way round. */
export function pointedAt(id: Id): Pointed {
	const [source, start, end, code] = JSON.parse(id) as [Id, number, number, Id];
	return { source, start, end, code };
}
