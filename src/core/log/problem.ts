import type { Fields } from '../model/json.ts';

/** Something wrong in a project: `code` names its kind, `data` the records and numbers concerned. */
export type Problem = { readonly code: string; readonly data: Fields };
