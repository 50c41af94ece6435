/** The code set chosen beside the text, by project: it holds for the sources read next, until the page is closed. */
import type { Id } from '#core/model/records.ts';

const chosen = new Map<Id, Id>();

/** '' for all codes. */
export const chosenSet = (project: Id): Id => chosen.get(project) ?? '';
export const chooseSet = (project: Id, set: Id): void => void chosen.set(project, set);
