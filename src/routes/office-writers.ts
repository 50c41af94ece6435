/** Workbooks and Word files, made and read by a worker that is started with the first one and kept for the next. */
import type { Office } from '#lib/office/context.ts';
import { startWorker } from './start-worker.ts';

let worker: ReturnType<typeof startWorker> | null = null;

export const xlsx: Office['xlsx'] = (book) => (worker ??= startWorker()).call('tableXlsx', book);
export const docx: Office['docx'] = (document) =>
	(worker ??= startWorker()).call('tableDocx', document);
export const readTable: Office['readTable'] = (file, bytes) =>
	(worker ??= startWorker()).call('readTable', file, bytes);
export const previewCodings: Office['previewCodings'] = (...asked) =>
	(worker ??= startWorker()).call('previewCodings', ...asked);
