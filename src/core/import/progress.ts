/** How far long work has come: pages of a PDF, bytes of a project document. Told now and then; nothing depends on it. */
export type Progress = { readonly done: number; readonly of: number };
export type OnProgress = (done: number, of: number) => void;
