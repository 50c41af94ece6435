/** Letters that an image cannot show: the typeface that comes with the program has Latin, Greek and Cyrillic ones, and common signs. */
const NOT_THERE =
	/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/gu;
const FEW = 5;

/** Some of them, each once; empty if the image shows everything. */
export const missingLetters = (svg: string): string[] =>
	[...new Set(svg.match(NOT_THERE))].slice(0, FEW);
