/**
 * A project file of the exchange standard, `.qdpx` or a bare `.qde`, as plain values: the door for bytes of other programs. Positions
 * become offsets here; how they were counted is part of what is given back.
 */
import { SimpulError } from '#core/model/error.ts';
import { ORIGIN } from '#core/exchange/export-codebook.ts';
import { LeftList, type Left } from '#core/exchange/left.ts';
import type { XProject, XSource } from '#core/exchange/values.ts';
import { openArchive } from './project/archive.ts';
import { asFarAs, choose, pooled, tryCountings, type Choice } from './project/choose-counting.ts';
import { countingText, keptText, rulerFor, STANDARD, type Counting } from './project/counting.ts';
import { listGraphs, readProject } from './project/read-project.ts';
import { placed } from './project/read-selections.ts';
import { readSources, type RawSource } from './project/read-sources.ts';
import { readXml } from './xml/read-xml.ts';

/** How one source's positions were counted, for the researcher to look at. */
export type PositionReport = {
	readonly source: string;
	readonly guid: string;
	/** As `countingText` writes it. */
	readonly counting: string;
	readonly score: number;
	readonly by: Choice['by'];
	readonly selections: number;
	/** What else it could be, each with the passages it would give. */
	readonly choices: readonly { readonly counting: string; readonly samples: readonly string[] }[];
};

export type ProjectFile = {
	readonly project: XProject;
	readonly positions: readonly PositionReport[];
	readonly left: readonly Left[];
	/** Files that are kept beside the texts, by their name in the archive; `project.qde` itself among them. */
	readonly files: ReadonlyMap<string, Uint8Array>;
};

/** The project document among the files: what of it has no place here stays readable there. */
export const DOCUMENT = 'project.qde';

/** The researcher's own choice, for all sources or by GUID. */
export type Asked = Counting | ReadonlyMap<string, Counting> | null;

/**
 * @param file  its name, for messages
 * @throws SimpulError refi.* and zip.*; nothing is given then
 */
export function readProjectFile(bytes: Uint8Array, file: string, asked: Asked = null): ProjectFile {
	const left = new LeftList();
	const archive = openArchive(bytes, file, left);
	const { root, dropped } = readXml(archive.project, file);
	if (root.name !== 'Project') throw new SimpulError('refi.not-project', { file });
	if (dropped > 0) left.add('characters', '', dropped);
	const used = new Set<string>();
	const reading = { archive, left, used };
	const rest = readProject(root, reading);
	const raws = readSources(
		root.children.find(({ name }) => name === 'Sources'),
		reading
	);
	listGraphs(root, left);
	const { sources, positions } = withOffsets(raws, rest.origin, asked, left);
	const files = new Map([...archive.files].filter(([name]) => !used.has(name)));
	files.set(DOCUMENT, archive.project);
	return { project: { ...rest, sources }, positions, left: left.list(), files };
}

function withOffsets(raws: readonly RawSource[], origin: string, asked: Asked, left: LeftList) {
	const tried = raws.map(({ raw, places }) =>
		tryCountings(
			raw,
			places.map(({ place }) => place)
		)
	);
	const file = pooled(tried);
	const positions: PositionReport[] = [];
	const sources = raws.map(({ raw, places, ...source }, i): XSource => {
		const trials = tried[i]!;
		const own = asked instanceof Map ? asked.get(source.guid) : asked;
		const choice: Choice = own
			? { counting: asFarAs(own as Counting, trials.trials), score: 1, by: 'asked' }
			: origin === ORIGIN
				? { counting: STANDARD, score: 1, by: 'same' } // written here: nothing to find out
				: choose(trials, file, origin);
		const text = keptText(raw);
		const selections = placed(places, rulerFor(raw, choice.counting), source.name, left);
		if (choice.by !== 'same' && places.length > 0)
			positions.push({
				...{ source: source.name, guid: source.guid, selections: places.length },
				...{ counting: countingText(choice.counting), score: choice.score, by: choice.by },
				choices: trials.trials.map(({ counting }) => ({
					counting: countingText(counting),
					samples: samplesOf(text, { raw, places }, counting)
				}))
			});
		return { ...source, text, selections };
	});
	return { sources, positions };
}

const SAMPLES = 3;
const LONGEST = 120;

/** Passages from the beginning, the middle and the end of the list. */
function samplesOf(
	text: string,
	{ raw, places }: Pick<RawSource, 'raw' | 'places'>,
	counting: Counting
): string[] {
	const ruler = rulerFor(raw, counting);
	const last = places.length - 1;
	const chosen = new Set(Array.from({ length: SAMPLES }, (_, i) => Math.round((i * last) / 2)));
	return [...chosen].map((i) => {
		const { start, end } = places[i]!.place;
		const from = start === null ? null : ruler(start);
		const to = end === null ? null : ruler(end);
		if (from === null || to === null || from >= to) return '';
		const passage = text.slice(from, to);
		return passage.length <= LONGEST ? passage : `${passage.slice(0, LONGEST)}…`;
	});
}
