/** What every reader of transcripts returns. The type lives in the core, because the page works with drafts and knows no formats. */
export type * from '#core/import/draft.ts';
