/**
 * Annotations of ELAN (.eaf): a tier is a speaker, an annotation a saying with its time. Tiers that hang on others (translations, single
 * words) repeat what is said and are left out, unless the tier that they hang on is empty.
 */
import { normaliseText } from '#core/text/normalise.ts';
import type { Warning } from '#core/import/draft.ts';
import type { Content, Input } from '../format.ts';
import { parseXml } from '../parse-xml.ts';
import { sayingsToText } from '../sayings.ts';
import { EafBuilder, type Tier } from './eaf-builder.ts';

export function readEaf({ name, bytes }: Input): Content {
	const builder = new EafBuilder();
	parseXml(bytes, name, builder);
	const tiers = builder.tiers();
	const kept = tiers.filter((tier) => isSpeech(tier, tiers));
	const spoken = kept
		.flatMap(({ speaker, annotations }) => annotations.map((one) => ({ speaker, ...one })))
		.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
	const sayings = spoken.map(({ speaker, start, said }) => ({
		speaker,
		time: start === null ? null : clock(start),
		said: said.replace(/\s+/g, ' ')
	}));
	const { text, turns } = sayingsToText(sayings);
	const left = tiers.filter((tier) => !kept.includes(tier) && tier.annotations.length > 0);
	const data = { tiers: left.map((tier) => tier.id) };
	const warnings: Warning[] = left.length > 0 ? [{ code: 'eaf.tiers-left-out', data }] : [];
	return { text: normaliseText(text), turns, warnings };
}

/** Nothing above it says anything. A tier that hangs on itself hangs on nothing. */
function isSpeech(tier: Tier, tiers: readonly Tier[]): boolean {
	const seen = new Set([tier.id]);
	for (
		let above = parentOf(tier, tiers);
		above && !seen.has(above.id);
		above = parentOf(above, tiers)
	) {
		if (above.annotations.length > 0) return false;
		seen.add(above.id);
	}
	return tier.annotations.length > 0;
}

const parentOf = ({ parent }: Tier, tiers: readonly Tier[]): Tier | undefined =>
	parent === null ? undefined : tiers.find(({ id }) => id === parent);

/** Hours, minutes and seconds of so many thousandths. */
function clock(milliseconds: number): string {
	const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
	const seconds = milliseconds / 1000;
	const thousandths = String(Math.round(milliseconds) % 1000).padStart(3, '0');
	return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${thousandths}`;
}
