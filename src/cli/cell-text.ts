/** A value as the text of one cell; several are parted by `; `, as tables that come in have them. */
export const cellText = (value: string | number | readonly string[]): string =>
	typeof value === 'object' ? value.join('; ') : String(value);
