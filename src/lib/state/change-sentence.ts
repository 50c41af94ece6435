/**
 * What a change did, in the reader's language: for the history page and for the notice after an undo. A kind that this program does
 * not know (a log written by a newer one) is named as it is.
 */
import type { Project } from '#core/model/project.ts';
import { changeKinds, reversals, unknownKind } from '#i18n/change-kinds.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { changeFacts } from './change-facts.ts';
import { preferences } from './preferences.svelte.ts';
import type { Head } from './workspace.svelte.ts';

/** @returns a sentence without a full stop: "Coded a passage as Final say in jmb-bpjs-01" */
export const changeSentence = (project: Project, head: Pick<Head, 'kind' | 'args'>): string =>
	sentenceIn(preferences.locale, project, head);

/** The same in a given language. */
export function sentenceIn(
	locale: Locale,
	project: Project,
	{ kind, args }: Pick<Head, 'kind' | 'args'>
): string {
	const reversal = reversals[kind];
	if (reversal) return translate(locale, reversal, sentenceIn(locale, project, original(args)));
	const message = changeKinds[kind];
	if (!message) return translate(locale, unknownKind, kind);
	return translate(locale, message, changeFacts(project, kind, args, locale));
}

/** An undo keeps kind and args of what it takes back. */
function original(args: Head['args']): Pick<Head, 'kind' | 'args'> {
	const { kind, args: inner } = (args ?? {}) as { kind?: unknown; args?: Head['args'] };
	return { kind: typeof kind === 'string' ? kind : '?', args: inner ?? null };
}
