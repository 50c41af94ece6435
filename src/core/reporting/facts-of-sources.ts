/** How much material there is, of what kind, from when, how long it lasted, and whether new codes still came. */
import { saturation } from '../displays/saturation.ts';
import { DEFAULTS } from '../displays/spec.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { SOURCE_KINDS, type Lang, type Source } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import type { Facts } from './facts.ts';

type OfSources = Pick<Facts, 'corpus' | 'guide' | 'talk' | 'saturation'>;

export function factsOfSources(project: Project, lang: Lang): OfSources {
	const sources = alive(project, 'sources');
	if (sources.length === 0) return { corpus: null, guide: null, talk: null, saturation: null };
	const recorded = sources.filter(({ asked }) => asked != null).length;
	const lengths = sources.flatMap((source) => secondsOf(source) ?? []);
	const dates = sources.flatMap(({ date }) => date ?? []).sort();
	return {
		corpus: {
			sources: sources.length,
			kinds: SOURCE_KINDS.map((kind) => ({
				kind,
				n: sources.filter((source) => source.kind === kind).length
			})).filter(({ n }) => n > 0),
			dates: dates.length > 0 ? { from: dates[0]!, to: dates.at(-1)!, n: dates.length } : null
		},
		guide: recorded > 0 ? { recorded, of: sources.length } : null,
		talk: {
			words: sources.reduce((sum, { words }) => sum + words, 0),
			minutes: lengths.length > 0 ? Math.round(lengths.reduce((sum, n) => sum + n, 0) / 60) : null,
			...{ timed: lengths.length, of: sources.length }
		},
		saturation: saturationIn(project, lang)
	};
}

function saturationIn(project: Project, lang: Lang): Facts['saturation'] {
	try {
		const { steps, base, reached } = saturation(project, DEFAULTS.saturation, lang);
		const { cumulative, fresh } = steps.at(-1)!;
		return {
			...{ sources: steps.length, codes: cumulative, last: fresh.length },
			...{ reached: reached.five?.to ?? null, tested: base !== null }
		};
	} catch (error) {
		// Nothing coded, or in one source only: there is no curve, and that is the answer.
		if (error instanceof SimpulError && error.code.startsWith('display.')) return null;
		throw error;
	}
}

/** From the first to the last time stamp of a source; null without two. Stamps are minutes:seconds or hours:minutes:seconds. */
function secondsOf({ turns }: Source): number | null {
	const stamps = (turns.time ?? []).flatMap((time) => {
		const found = /(?:(\d+):)?(\d{1,3}):(\d{2})/.exec(time ?? '');
		return found ? [Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3])] : [];
	});
	if (stamps.length < 2) return null;
	const length = Math.max(...stamps) - Math.min(...stamps);
	return length > 0 ? length : null;
}
