/**
 * Joins a master with its plan into one entry of `ground-truth.json`: who speaks, what is coded, and with which words.
 * A passage is kept as its exact words, not as offsets: the reader searches it, hence it must occur once.
 */

/** @typedef {import('./read-master.mjs').Master} Master */
/** @typedef {{ label: string, role: 'interviewer' | 'moderator' | 'participant' | 'other', type: string | null }} Speaker */

/** @param {Master} master */
export function runningText(master) {
	return master.turns.map(({ text }) => text).join('\n');
}

/** @param {Master} master  @returns {Map<number, string>} passage number -> its words */
export function quotes(master) {
	return new Map(
		master.turns.flatMap(({ text, passages }) =>
			passages.map(({ n, start, end }) => [n, text.slice(start, end)])
		)
	);
}

/** @param {string} text  @param {string} part  @returns {number} how often `part` occurs, overlaps counted */
export function occurrences(text, part) {
	let found = 0;
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found++;
	return found;
}

/**
 * People who ask have no actor type: they are never counted.
 * @param {any} source  entry of samples.json
 * @param {Master} master
 * @returns {Speaker[]} in order of first appearance
 */
export function speakersOf(source, master) {
	const labels = [...new Set(master.turns.map(({ label }) => label))].filter(
		(label) => label !== null
	);
	return labels.map((label) => {
		if (label === 'P') return { label, role: 'interviewer', type: null };
		if (label === 'MOD') return { label, role: 'moderator', type: null };
		if (label === 'I') return { label, role: 'participant', type: source.actor };
		return { label, role: 'participant', type: source.speakers[label] ?? null };
	});
}

/** @param {any} source  @returns {string | null} the actor of a one-voice source; a group has one per speaker, an observer is none */
function actorOf(source) {
	return source.method === 'observation' || source.method === 'fgd' ? null : source.actor;
}

/**
 * @param {any} source  entry of samples.json
 * @param {Master} master
 * @param {string} file  name of the delivered file
 * @throws Error if a passage is missing or its words occur more than once
 */
export function groundTruth(source, master, file) {
	const text = runningText(master);
	const byNumber = quotes(master);
	const passages = source.passages.map((/** @type {any} */ plan) => {
		const { pid, codes, speaker, about, holder, relation, level, hard } = plan;
		const quote = byNumber.get(Number(pid.split('#')[1]));
		if (quote === undefined) throw new Error(`${pid}: not marked in the master`);
		if (occurrences(text, quote) !== 1)
			throw new Error(`${pid}: its words must occur exactly once in the text`);
		const marks = codes.map((/** @type {any} */ { code, valence }) => ({ code, valence }));
		return { pid, quote, codes: marks, speaker, about, holder, relation, level, hard };
	});
	const { id, set, city, method, lang } = source;
	const { title, date } = master;
	return {
		id,
		file,
		set,
		city,
		kind: method,
		lang,
		title,
		date,
		speakers: speakersOf(source, master),
		actor: actorOf(source),
		passages
	};
}
