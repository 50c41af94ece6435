/** Names and versions of the databases, apart from Dexie, so that they can be read before it is there. */

/** Version of this layout. A change of what changes mean is `core/log/upgrade.ts`, not a new layout. */
export const LAYOUT = 1;

/** The browser's own number of a version of Dexie's. */
export const nativeVersion = (version: number): number => version * 10;

export const databaseName = (project: string) => `simpul-project-${project}`;

export const CATALOGUE = 'simpul-catalogue';
