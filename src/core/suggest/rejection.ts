/** What a person said no to: kept by passage and code, so that two coders who say no say the same. */
import type { Span } from '../text/span.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';

export type Pointed = Span & { readonly source: Id; readonly code: Id };

export const rejectionId = ({ source, start, end, code }: Pointed): Id =>
	JSON.stringify([source, start, end, code]);

export const isRejected = (project: Project, pointed: Pointed): boolean =>
	project.rejections.get(rejectionId(pointed))?.alive === true;
