/** What watches presses on every page, in one part that comes late. */
import { keepFocus } from './keep-focus.ts';
import { pressOnce } from './press-once.ts';

export function watchPresses(): void {
	pressOnce();
	keepFocus();
}
