/** The way from a draft to a source, beside the readers for those who use both. */
export { toNewSource, type SourceChoices } from '#core/import/to-source.ts';
