/**
 * Where a link of a chapter leads: to a claim, a passage, a table, display or question of the project, or to the web. `claim:`,
 * `passage:`, `table:`, `display:` and `query:` are addresses like any other, so that the text stays readable, and its links visible, in every other program.
 */
export type Target =
	| { readonly kind: 'claim' | 'passage'; readonly id: string }
	| { readonly kind: 'live'; readonly spec: string }
	| { readonly kind: 'web'; readonly to: string }
	/** Runs something, lies on this computer, or says nothing. */
	| { readonly kind: 'none' };

const WEB = /^(?:https?:\/\/|mailto:)[^\s]/i;
/** Which of them it is, its text says; the word before it is for who reads the text elsewhere. */
const LIVE = ['table', 'display', 'query'];
const NONE: Target = { kind: 'none' };

/** @param address  with Markdown's own escapes taken back, and no others */
export function targetOf(address: string): Target {
	if (WEB.test(address)) return { kind: 'web', to: address };
	const colon = address.indexOf(':');
	const rest = address.slice(colon + 1);
	if (colon < 0 || rest === '') return NONE;
	const scheme = address.slice(0, colon).toLowerCase();
	if (scheme === 'claim' || scheme === 'passage') return { kind: scheme, id: decoded(rest) };
	if (LIVE.includes(scheme)) return { kind: 'live', spec: rest };
	return NONE;
}

/** A sign that is no percent sign of an encoding stands for itself. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text; // not encoded by this program: the id is what stands there
	}
}
