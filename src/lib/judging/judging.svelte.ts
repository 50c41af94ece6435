/**
 * Verdicts on the claims of the open project, counted piece by piece so that the page answers while it counts. The machinery comes
 * after the page is shown; a table once counted serves every claim until the codings, codes or people it was counted from change.
 */
import type { Counting } from '#core/claims/counting.ts';
import type { Entry } from '#core/claims/ledger.ts';
import type { ClaimVerdict } from '#core/claims/verdict.ts';
import type { Claim } from '#core/model/claim-records.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { sameNumbers } from './same-numbers.ts';

/** Above so many codings a table takes longer to count than a page may be kept waiting. */
const LARGE = 20_000;
/** So long the page may be kept waiting at a time. */
const SLICE_MS = 24;

type Texts = Readonly<Record<string, string>>;
/** Where the claims of a large project are judged, so that no page waits for them. */
export type JudgeFar = (
	project: Project,
	claims: readonly Claim[],
	texts: Texts
) => Promise<readonly ClaimVerdict[]>;

type Judge = {
	/** In the order of the claims. */
	readonly verdictsOn: (claims: readonly Claim[]) => Promise<readonly ClaimVerdict[]>;
	/** All in one question; else one by one, with time for the page between them. */
	readonly atOnce: boolean;
	/** Stands for everything that was counted: while it is the same, so are the numbers. */
	readonly table: Counting['table'];
};
type Kept = { readonly project: Project; readonly count: Counting; readonly texts: Texts };
/** What a verdict was made from: it stands as long as these are the same. */
type Judged = {
	readonly entry: Entry;
	readonly table: Counting['table'];
	readonly published: Project['referenceTables'];
};

export class Judging {
	/** By claim; of a claim that is not in it nothing is known yet. */
	entries = $state.raw<Readonly<Record<Id, Entry>>>({});
	busy = $state(true);
	/** What counts and says verdicts, once it is here. */
	tools = $state.raw<typeof import('./count.ts') | null>(null);
	#workspace: Workspace;
	#far: JudgeFar;
	#texts: Record<string, Promise<string>> = {};
	#kept: Kept | null = null;
	#judged: Record<Id, Judged> = {};
	#run = 0;

	constructor(workspace: Workspace, far: JudgeFar) {
		this.#workspace = workspace;
		this.#far = far;
	}

	/** Judges all claims of the project as it is; a later call takes the place of one under way. */
	async follow(project: Project): Promise<void> {
		const run = ++this.#run;
		const claims = alive(project, 'claims');
		// Only written here: an effect that follows would follow what it has read too, and judge for ever.
		this.busy = claims.length > 0;
		// Without claims neither what judges them nor any text is needed.
		if (claims.length === 0) return void (this.entries = {});
		const judge = await this.judge(project);
		const unknown = claims.filter((claim) => !this.#knows(project, claim, judge));
		const step = judge.atOnce ? unknown.length : 1;
		let since = performance.now();
		for (let at = 0; at < unknown.length; at += step) {
			const some = unknown.slice(at, at + step);
			const verdicts = await judge.verdictsOn(some);
			if (run !== this.#run) return;
			some.forEach((claim, i) => this.#keep(project, { claim, verdict: verdicts[i]! }, judge));
			if (performance.now() - since < SLICE_MS) continue;
			this.entries = this.#entriesOf(claims);
			await new Promise((done) => setTimeout(done));
			since = performance.now();
		}
		if (run !== this.#run) return;
		this.entries = this.#entriesOf(claims);
		this.busy = false;
	}

	#knows({ referenceTables }: Project, claim: Claim, { table }: Judge): boolean {
		const old = this.#judged[claim.id];
		return old?.entry.claim === claim && old.table === table && old.published === referenceTables;
	}

	#keep({ referenceTables }: Project, entry: Entry, { table }: Judge): void {
		this.#judged[entry.claim.id] = { entry, table, published: referenceTables };
	}

	/** As far as they are known, those from before among them. */
	#entriesOf(claims: readonly Claim[]): Readonly<Record<Id, Entry>> {
		const known = claims.flatMap(({ id }) => this.#judged[id]?.entry ?? []);
		return Object.fromEntries(known.map((entry) => [entry.claim.id, entry]));
	}

	/** For claims saved or not; what is counted for them is shared with the ledger. */
	async judge(project: Project): Promise<Judge> {
		const [tools, texts] = await Promise.all([import('./count.ts'), this.#textsOf(project)]);
		const { counting, verdictOf } = tools;
		this.tools = tools;
		const textOf = (hash: string) => texts[hash];
		const kept = this.#kept;
		const goesOn =
			kept !== null && sameNumbers(kept.project, project) && sameTexts(kept.texts, texts);
		const count = goesOn ? { project, table: kept.count.table } : counting(project, textOf);
		this.#kept = { project, count, texts };
		const { table } = count;
		if (isLarge(project))
			return { verdictsOn: (claims) => this.#far(project, claims, texts), atOnce: true, table };
		const verdictsOn = async (claims: readonly Claim[]) =>
			claims.map((claim) => verdictOf(project, claim, textOf, count));
		return { verdictsOn, atOnce: false, table };
	}

	/** The text of a source, read once. @throws SimpulError text.missing */
	text(hash: string): Promise<string> {
		return (this.#texts[hash] ??= this.#workspace.text(hash));
	}

	/** Words are counted in them; a text that cannot be read is left out, and what needs it says so. */
	async #textsOf(project: Project): Promise<Texts> {
		const hashes = alive(project, 'sources').map(({ text }) => text);
		const texts = await Promise.allSettled(
			hashes.map(async (hash) => [hash, await this.text(hash)] as const)
		);
		hashes.forEach((hash, i) => {
			if (texts[i]!.status === 'rejected') delete this.#texts[hash]; // the next who asks tries again
		});
		return Object.fromEntries(
			texts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
		);
	}
}

const sameTexts = (a: Texts, b: Texts): boolean => {
	const hashes = Object.keys(b);
	return Object.keys(a).length === hashes.length && hashes.every((hash) => hash in a);
};

function isLarge({ codings }: Project): boolean {
	let all = 0;
	for (const { ids } of codings.values()) all += ids.length;
	return all > LARGE;
}
