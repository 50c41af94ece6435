/** What the numbers of another program's table can be: pages offer both before they can read such a table. */
export const FOREIGN_KINDS = ['count', 'percent'] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];
