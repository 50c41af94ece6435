/** What is to be done with words that are being written while the project goes on: nothing written by anybody is lost unasked. */

export type Draft = {
	/** What was stored when the writing began, or was last saved. */
	readonly base: string;
	/** What stands in the field now. */
	readonly text: string;
	/** What is on its way to the store, or null. */
	readonly sent: string | null;
};

export type DraftStanding =
	/** The field shows what is stored. */
	| 'saved'
	/** Words here that are not stored yet. */
	| 'unsaved'
	/** Words from elsewhere, and none here: the field takes them. */
	| 'take'
	/** Words here and other words from elsewhere: a person decides. */
	| 'conflict'
	/** The chapter was removed elsewhere while there are words here. */
	| 'gone';

/** @param stored  the chapter's text in the project, null if it is not there any more */
export function draftStanding({ base, text, sent }: Draft, stored: string | null): DraftStanding {
	if (stored === null) return text === base ? 'saved' : 'gone';
	if (stored === text) return 'saved';
	if (stored === base || stored === sent) return 'unsaved';
	return text === base ? 'take' : 'conflict';
}
