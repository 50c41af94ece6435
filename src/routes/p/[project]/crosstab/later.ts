/** What stands around the table, when it is there: ways to take it along, its notes and findings, its chart. One load for all. */
export { default as Bars } from '#lib/charts/Bars.svelte';
export { default as ExportMenu } from '#lib/crosstab/ExportMenu.svelte';
export { default as Notes } from '#lib/crosstab/Notes.svelte';
export { default as TableChart } from '#lib/crosstab/TableChart.svelte';
export { default as Findings } from '#lib/crosstab/findings/Findings.svelte';
export { default as MemoButton } from '#lib/noting/MemoButton.svelte';
export { default as SaveButton } from '#lib/saved/SaveButton.svelte';
export { askFindings } from './ask-findings.ts';
