import { describe, expect, it } from 'vitest';
import { verify } from '#core/log/verify.ts';
import { alive, codingsIn, speakersOf } from '#core/model/visible.ts';
import { makeSample, SAMPLES } from '../../sample-transcripts/make/make-sample.ts';
import { bytesOf, expected, ready, truth } from './sample.ts';

describe.each(SAMPLES)('$file.simpul', (sample) => {
	it('is, byte for byte, what the transcripts and the ground truth make today', async () => {
		const made = await makeSample(sample);
		expect(Buffer.from(made).equals(bytesOf(`${sample.file}.simpul`))).toBe(true);
	});

	it('is whole', async () => {
		const { project, pack } = await ready(sample.file);
		expect(verify(pack.changes, project, (hash) => pack.texts.get(hash))).toEqual([]);
	});

	it('holds the planned sources, speakers and codings, and no others', async () => {
		const { project, pack } = await ready(sample.file);
		const planned = truth.filter(sample.wanted);
		const sources = alive(project, 'sources');
		expect(sources.map(({ id }) => id).sort()).toEqual(planned.map(({ id }) => id).sort());
		for (const { id, speakers, passages } of planned) {
			const source = project.sources.get(id)!;
			const text = pack.texts.get(source.text)!;
			const heard = speakersOf(project, id).map(({ label, role, actor }) => ({
				...{ label, role },
				type: actor === null ? null : project.actors.get(actor)!.type
			}));
			expect(heard).toEqual(speakers);
			const found = codingsIn(project, id).map(
				({ start, end, code }) => `${code}: ${text.slice(start, end)}`
			);
			const wanted = passages.flatMap(({ quote, codes }) =>
				codes.map(({ code }) => `${code}: ${quote}`)
			);
			expect([...found].sort()).toEqual(wanted.sort());
		}
	});
});

describe('what the passages say of actors', () => {
	it('relations between two actors, with their level, are the planned ones', async () => {
		const { project } = await ready('three-cities');
		const typeOf = (id: string) => project.actors.get(id)!.type;
		for (const { source, pid, pair, level } of expected.relations.filter((relation) =>
			project.sources.has(relation.source)
		)) {
			const [, number] = pid.split('#');
			const own = codingsIn(project, source).filter(({ id }) => id.includes(`~${number}-`));
			expect(own.length).toBeGreaterThan(0);
			for (const coding of own) {
				expect([pid, coding.relation?.map(typeOf)]).toEqual([pid, pair]);
				expect([pid, coding.level]).toEqual([pid, level]);
			}
		}
	});

	it('new codes per source, in the listed order, are those of the plan', async () => {
		const { project } = await ready('three-cities');
		const known = new Set<string>();
		for (const row of expected.saturation_in_listed_order) {
			const own = new Set(codingsIn(project, row.source).map(({ code }) => code));
			const fresh = [...own].filter((code) => !known.has(code));
			for (const code of own) known.add(code);
			const found = { codes: own.size, new: fresh.length, cumulative: known.size };
			expect({ source: row.source, ...found }).toEqual(row);
		}
	});
});
