/** What watches presses on every page, in one part that comes late. */
export { keepFocus } from './keep-focus.ts';
export { pressOnce } from './press-once.ts';
