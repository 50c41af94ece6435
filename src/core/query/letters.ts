/** What words are made of, asked of one place of a text at a time. */
const letter = /[\p{L}\p{M}\p{N}]/u;

/** By UTF-16 unit: 0 = not yet asked, 1 = no, 2 = a letter, digit or mark. Halves of pairs are asked as pairs. */
const units = new Uint8Array(0x10000);

export function isLetter(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (unit !== unit) return false;
	if (unit >= 0xd800 && unit <= 0xdfff) return letter.test(String.fromCodePoint(pairAt(text, at)));
	return (units[unit] ||= letter.test(text[at]!) ? 2 : 1) === 2;
}

const pairAt = (text: string, at: number): number => {
	const unit = text.charCodeAt(at);
	const first = unit >= 0xdc00 && at > 0 ? at - 1 : at;
	return text.codePointAt(first) ?? unit;
};

/** Whether fewer than `most` words (rule T3) lie in [from, to). Stops as soon as it knows. */
export function fewerWords(text: string, from: number, to: number, most: number): boolean {
	let words = 0;
	let last = -2;
	for (let at = from; at < to; at++) {
		if (!isLetter(text, at)) continue;
		const goesOn = at - last === 1 || (at - last === 2 && "-'’.".includes(text[at - 1]!));
		if (!goesOn && ++words >= most) return false;
		last = at;
	}
	return true;
}
