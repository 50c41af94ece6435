/** What a table that was given takes to be compared: loaded with the first one, as the page can do without until then. */
export { compareTables } from '#core/compare/compare-tables.ts';
export { foreignTable } from '#core/compare/foreign-table.ts';
export { pairLines } from '#core/compare/pair-lines.ts';
export { settingsOf } from '#core/compare/settings.ts';
export { ACTOR_DETAILS } from '#core/frameworks/actor-details.ts';
export { ourLines } from '#report/compare-lines.ts';
