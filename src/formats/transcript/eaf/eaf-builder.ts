/** The tiers of an ELAN file with their annotations. Times are named in one place and referred to; annotations may refer to others for them. */
import type { XmlReader, XmlTag } from '../parse-xml.ts';

export type Annotation = {
	/** Thousandths of a second; null where no time is set. */
	readonly start: number | null;
	readonly said: string;
};

export type Tier = {
	readonly id: string;
	/** The participant or, if none is named, the tier's own name. */
	readonly speaker: string;
	readonly parent: string | null;
	/** Those that say something, in the order of the file. */
	readonly annotations: readonly Annotation[];
};

type Open = {
	readonly id: string;
	readonly slot: string | null;
	readonly on: string | null;
	said: string;
};
type OpenTier = Omit<Tier, 'annotations'> & { readonly annotations: Open[] };

export class EafBuilder implements XmlReader {
	readonly #slots = new Map<string, number>();
	readonly #tiers: OpenTier[] = [];
	readonly #byId = new Map<string, Open>();
	#open: Open | null = null;
	#inValue = false;

	open({ local, value }: XmlTag): void {
		if (local === 'TIME_SLOT') this.#slot(value('TIME_SLOT_ID'), value('TIME_VALUE'));
		else if (local === 'TIER') this.#openTier(value);
		else if (local === 'ALIGNABLE_ANNOTATION' || local === 'REF_ANNOTATION') {
			const slot = value('TIME_SLOT_REF1') ?? null;
			this.#open = {
				id: value('ANNOTATION_ID') ?? '',
				slot,
				on: value('ANNOTATION_REF') ?? null,
				said: ''
			};
			this.#tiers.at(-1)?.annotations.push(this.#open);
			this.#byId.set(this.#open.id, this.#open);
		} else if (local === 'ANNOTATION_VALUE') this.#inValue = true;
	}

	text(text: string): void {
		if (this.#inValue && this.#open) this.#open.said += text;
	}

	close({ local }: Pick<XmlTag, 'local'>): void {
		if (local === 'ANNOTATION_VALUE') this.#inValue = false;
	}

	tiers(): Tier[] {
		return this.#tiers.map((tier) => ({
			...tier,
			annotations: tier.annotations
				.filter(({ said }) => said.trim() !== '')
				.map((one) => ({ start: this.#startOf(one), said: one.said }))
		}));
	}

	#slot(id: string | undefined, time: string | undefined): void {
		const at = Number(time);
		if (id !== undefined && time !== undefined && Number.isFinite(at) && at >= 0)
			this.#slots.set(id, at);
	}

	#openTier(value: XmlTag['value']): void {
		const id = value('TIER_ID') ?? '';
		const speaker = value('PARTICIPANT')?.trim() || id;
		this.#tiers.push({ id, speaker, parent: value('PARENT_REF') ?? null, annotations: [] });
	}

	/** Its own time, or that of the annotation which it hangs on, however far up. */
	#startOf(annotation: Open): number | null {
		const seen = new Set<Open>();
		for (let one: Open | undefined = annotation; one && !seen.has(one);) {
			seen.add(one);
			if (one.slot !== null) return this.#slots.get(one.slot) ?? null;
			one = one.on === null ? undefined : this.#byId.get(one.on);
		}
		return null;
	}
}
