/** Which keys mark a code in the palette: Enter with a key held, and the space bar while nothing is typed, for names have spaces too. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

export const marks = ({ key, ctrlKey, metaKey, shiftKey }: Press, typed: string): boolean =>
	key === 'Enter' ? ctrlKey || metaKey || shiftKey : key === ' ' && typed === '';
