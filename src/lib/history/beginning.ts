const MOST = 110;

/** The first words of a passage, on one line; half a word only if that word alone fills the line. */
export function beginning(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	if (line.length <= MOST) return line;
	const space = line.lastIndexOf(' ', MOST);
	const head = line.slice(0, space > MOST / 2 ? space : MOST);
	return `${head.replace(/[\ud800-\udbff]$/, '')} …`;
}
