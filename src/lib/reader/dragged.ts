/** The kind of data that a code carries while it is dragged from the tree. */
export const CODE_DRAGGED = 'application/x-simpul-code';
