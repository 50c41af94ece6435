/** What watches presses is loaded with the first sign of a person: no page needs it to show itself. */
import { attempt } from '#lib/state/say-error.ts';

const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** For the root of all pages, which is never left. */
export function watchPresses(): void {
	const signs = new AbortController();
	const load = () => {
		signs.abort();
		void attempt(async () => {
			const { keepFocus, pressOnce } = await import('#lib/ui/presses.ts');
			pressOnce();
			keepFocus();
		});
	};
	for (const sign of SIGNS) addEventListener(sign, load, { capture: true, signal: signs.signal });
}
