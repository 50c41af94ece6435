/** The first two letters, whole ones. */
export const initialsOf = (name: string): string => [...name].slice(0, 2).join('').toUpperCase();
