import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { Maker } from '../suggest/propose.ts';
import { applyCode } from './apply-code.ts';
import { edit } from './ops.ts';
import { rejected, type RejectSuggestion } from './reject-suggestion.ts';

export type ChangeSuggestion = RejectSuggestion & {
	/** The code that is right for the passage. */
	readonly as: Id;
	/** Any text that no other coding of this source has. */
	readonly unique: string;
	/** What made the suggestion; absent: the cues. */
	readonly via?: Maker;
};

/**
 * The passage was found well but means another code: that one is applied and the suggested one rejected, as one change (rule U8).
 * @throws SimpulError as applyCode and rejectSuggestion
 */
export function changeSuggestion(project: Project, args: ChangeSuggestion): Edit {
	const { as, unique, via = 'cues', ...pointed } = args;
	const { source, start, end, code, coder } = pointed;
	const { ops } = applyCode(project, {
		...{ ids: [unique], source, start, end, codes: [as], coder },
		extras: { via }
	});
	const facts = { source, start, end, code, as };
	return edit('suggestion.change', facts, [...ops, ...rejected(project, pointed)]);
}
