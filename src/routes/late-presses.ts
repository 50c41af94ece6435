/** What watches presses is loaded with the first sign of a person: no page needs it to show itself. */
import { attempt } from '#lib/state/say-error.ts';

/** For the root of all pages, which is never left. */
export function watchPresses(): void {
	const signs = new AbortController();
	const load = () => {
		signs.abort();
		void attempt(async () => (await import('#lib/ui/presses.ts')).watchPresses());
	};
	for (const sign of ['pointerover', 'focusin']) addEventListener(sign, load, signs);
}
