/** The actors of the samples: one per type and city, made when first heard or spoken about. */
import type { NewActor } from '#core/commands/new-records.ts';
import { KNOWN_ACTORS } from '#core/frameworks/actor-details.ts';
import { actorTypeName } from '#core/frameworks/actor-types.ts';
import type { CodingExtras, Id, Lang } from '#core/model/records.ts';
import { cityName } from './city-name.ts';
import type { Passage } from './new-source.ts';

export class Cast {
	readonly actors: NewActor[] = [];
	#lang: Lang;

	constructor(lang: Lang) {
		this.#lang = lang;
	}

	idOf(city: string, type: string): Id {
		const id = `${city}-${type}`;
		if (!this.actors.some((actor) => actor.id === id)) {
			const values = [{ attribute: 'actor-city', value: cityName(city) }];
			this.actors.push({ id, name: this.#name(city, type), type, values });
		}
		return id;
	}

	/** What a passage says about actors, as the answers of its codings. */
	answers(city: string, passage: Passage): CodingExtras {
		const ids = (types: readonly string[]) => types.map((type) => this.idOf(city, type));
		const [from, to] = ids(passage.relation ?? []);
		return {
			...(passage.about.length > 0 ? { about: ids(passage.about) } : {}),
			...(passage.holder.length > 0 ? { holder: ids(passage.holder) } : {}),
			...(from && to ? { relation: [from, to] as const } : {}),
			...(passage.level === null ? {} : { level: passage.level })
		};
	}

	#name(city: string, type: string): string {
		const known = KNOWN_ACTORS.find((k) => k.id === city)?.actors.find(
			(actor) => actor.type === type
		)?.name;
		const plain = known ?? actorTypeName(type)[this.#lang] ?? type;
		const taken = this.actors.some((actor) => actor.name.toLowerCase() === plain.toLowerCase());
		return known && !taken
			? known
			: plain.includes(cityName(city))
				? plain
				: `${plain} (${cityName(city)})`;
	}
}
