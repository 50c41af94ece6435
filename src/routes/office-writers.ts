/** Workbooks and Word files, by a worker that is started with the first one and kept for the next. */
import type { OfficeWriters } from '#report/office/office-file.ts';
import { startWorker } from './start-worker.ts';

let worker: ReturnType<typeof startWorker> | null = null;

export const xlsx: OfficeWriters['xlsx'] = (book) =>
	(worker ??= startWorker()).call('tableXlsx', book);
export const docx: OfficeWriters['docx'] = (document) =>
	(worker ??= startWorker()).call('tableDocx', document);
