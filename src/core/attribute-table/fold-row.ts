import { foldName } from '../commands/values.ts';

/** Names are one when they differ in case, in how accents are encoded, or in white space. */
export const foldRow = (name: string): string => foldName(name).replace(/\s+/g, ' ');
