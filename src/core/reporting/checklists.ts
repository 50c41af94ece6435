/** The reporting checklists that a project is held to, by name. */
import { COREQ } from './coreq.ts';
import type { Checklist } from './item.ts';
import { SRQR } from './srqr.ts';

export const CHECKLISTS: readonly Checklist[] = [COREQ, SRQR];
