/**
 * Which of the project's actors a passage names, for the "about" proposals of the coding inspector. wink-nlp finds names of several
 * words whatever their case and punctuation; its model is English, but names are matched as written, so Indonesian text does too.
 * It is loaded at the first question and kept.
 */
import type {
	CustomEntityExample,
	ItemCustomEntity,
	ItemToken,
	ItsHelpers,
	WinkMethods
} from 'wink-nlp';

/** An actor with everything it may be called: its name, short names, abbreviations. */
export type Named = { readonly id: string; readonly names: readonly string[] };
/** [start, end) in UTF-16 units of the text that was given. */
export type Mention = { readonly actor: string; readonly start: number; readonly end: number };

type Finder = {
	readonly nlp: WinkMethods;
	readonly its: ItsHelpers;
	/** What the finder knows at present: learning replaces the names learned before. */
	learned: string;
	owners: readonly (readonly string[])[];
};

let finder: Promise<Finder> | null = null;

async function load(): Promise<Finder> {
	const [{ default: winkNLP }, { default: model }] = await Promise.all([
		import('wink-nlp'),
		import('wink-eng-lite-web-model')
	]);
	const nlp = winkNLP(model);
	return { nlp, its: nlp.its, learned: '', owners: [] };
}

/** @returns mentions in text order; a name that several actors bear is one mention for each of them */
export async function mentions(text: string, actors: readonly Named[]): Promise<Mention[]> {
	finder ??= load();
	const ready = await finder;
	learn(ready, actors);
	if (ready.owners.length === 0) return [];
	const doc = ready.nlp.readDoc(text);
	const edges = tokenEdges(ready, doc);
	const found: Mention[] = [];
	doc.customEntities().each((entity: ItemCustomEntity) => {
		const [first, last] = entity.out(ready.its.span) as unknown as [number, number];
		const owners = ready.owners[Number((entity.out(ready.its.type) as string).slice(1))] ?? [];
		for (const actor of owners)
			found.push({ actor, start: edges.start[first]!, end: edges.end[last]! });
	});
	return found;
}

function learn(finder: Finder, actors: readonly Named[]): void {
	const key = JSON.stringify(actors);
	if (finder.learned === key) return;
	const owners = new Map<string, Set<string>>();
	for (const { id, names } of actors)
		for (const name of names)
			for (const pattern of patternsOf(finder, name))
				owners.set(pattern, (owners.get(pattern) ?? new Set()).add(id));
	const patterns = [...owners.keys()];
	const examples: CustomEntityExample[] = patterns.map((pattern, i) => ({
		name: `n${i}`,
		patterns: [pattern]
	}));
	finder.nlp.learnCustomEntities(examples, { matchValue: false, usePOS: false, useEntity: false });
	finder.owners = patterns.map((pattern) => [...owners.get(pattern)!]);
	finder.learned = key;
}

/** The name as wink cuts it into words, and with the Indonesian -nya ("Dinsosnya"). Brackets have a meaning of their own in patterns. */
function patternsOf({ nlp }: Finder, name: string): string[] {
	const plain = name
		.replace(/[[\]|]/g, ' ')
		.trim()
		.toLowerCase();
	const words = nlp.readDoc(plain).tokens().out() as string[];
	if (words.join('').length < 2) return [];
	const pattern = words.join(' ');
	return /\p{L}$/u.test(pattern) ? [pattern, `${pattern}nya`] : [pattern];
}

/** Where each token begins and ends: spaces before it and its own characters add up to the text. */
function tokenEdges({ its }: Finder, doc: ReturnType<WinkMethods['readDoc']>) {
	const start: number[] = [];
	const end: number[] = [];
	let at = 0;
	doc.tokens().each((token: ItemToken) => {
		at += (token.out(its.precedingSpaces) as string).length;
		start.push(at);
		at += (token.out(its.value) as string).length;
		end.push(at);
	});
	return { start, end };
}
