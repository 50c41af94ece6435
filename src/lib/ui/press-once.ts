/**
 * Every press counts, however quick the next one comes: a queue moves on under its button. Only what makes something or takes it away
 * is marked `data-once`: there a double click is one press, whatever stands under the pointer by its second click. And a held Enter
 * presses a button once, as a held Space does; what is made to be held has a key of its own.
 */
const BUTTON = 'button, [role="menuitem"]';

/** For the root of all pages, which is never left. */
export function pressOnce(): void {
	/** The double click that may be going on began there. */
	let once = false;
	const onclick = (event: MouseEvent) => {
		const isOnce = isIn(event, '[data-once]');
		if (event.detail < 2) once = isOnce;
		else if (once || isOnce) ignore(event);
	};
	const onkeydown = (event: KeyboardEvent) =>
		event.repeat && event.key === 'Enter' && isIn(event, BUTTON) && ignore(event);
	document.addEventListener('click', onclick, true);
	document.addEventListener('keydown', onkeydown, true);
}

const isIn = ({ target }: Event, what: string) =>
	target instanceof Element && target.closest(what) !== null;

function ignore(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
