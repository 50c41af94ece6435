/**
 * The colours a code may have: families told apart by colour-blind readers too (Okabe and Ito 2008; brown and grey added), each with four
 * lighter steps for the codes below, the same that the theory codebooks use. Every colour has a name, so that it can be spoken of.
 */
import { colours } from '#i18n/codebook.ts';
import type { Message } from '#i18n/message.ts';

export type Family = { readonly name: Message; readonly steps: readonly string[] };

export const FAMILIES: readonly Family[] = [
	{ name: colours.blue, steps: ['#0072b2', '#007fc6', '#008cdb', '#0099ef', '#05a5ff'] },
	{ name: colours.sky, steps: ['#56b4e9', '#68bceb', '#7ac4ee', '#8cccf0', '#9ed4f3'] },
	{ name: colours.green, steps: ['#009e73', '#00b282', '#00c791', '#00dba0', '#00f0ae'] },
	{ name: colours.orange, steps: ['#e69f00', '#faad00', '#ffb510', '#ffbb24', '#ffc239'] },
	{ name: colours.yellow, steps: ['#f0e442', '#f2e75a', '#f3ea72', '#f5ee8a', '#f7f1a2'] },
	{ name: colours.vermillion, steps: ['#d55e00', '#e96700', '#fe7000', '#ff7b13', '#ff8728'] },
	{ name: colours.purple, steps: ['#cc79a7', '#d288b1', '#d797ba', '#dda6c4', '#e2b5ce'] },
	{ name: colours.brown, steps: ['#8c6d1f', '#9d7a23', '#ad8726', '#be942a', '#cfa12e'] },
	{ name: colours.grey, steps: ['#7f7f7f', '#8c8c8c', '#999999', '#a6a6a6', '#b3b3b3'] }
];

export type Named = { readonly family: Message; readonly step: number; readonly exact: boolean };

/** What a colour is called: its place in the palette, or the family and step nearest to it. */
export function nameColour(hex: string): Named {
	const wanted = oklab(hex);
	let best: Named = { family: colours.grey, step: 0, exact: false };
	let least = Infinity;
	for (const family of FAMILIES)
		family.steps.forEach((step, i) => {
			const far = distance(wanted, oklab(step));
			if (far >= least) return;
			least = far;
			best = { family: family.name, step: i, exact: step === hex.toLowerCase() };
		});
	return best;
}

type Lab = readonly [number, number, number];

const distance = (a: Lab, b: Lab) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Ottosson 2020; from a hex colour (#0072b2). */
function oklab(hex: string): Lab {
	const [r, g, b] = [1, 3, 5].map((i) => linear(parseInt(hex.slice(i, i + 2), 16) / 255)) as [
		number,
		number,
		number
	];
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
