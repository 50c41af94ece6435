/** What a table is asked with, beside it. */
export { default as Controls } from './Controls.svelte';
export { default as ReadyTables } from './ReadyTables.svelte';
