import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { codeOf } from '../code-of.ts';
import { said } from './said.ts';

const slots = [0, 1200, 5000, 65_400]
	.map((ms, i) => `<TIME_SLOT TIME_SLOT_ID="ts${i}" TIME_VALUE="${ms}"/>`)
	.join('');
const aligned = (id: string, slot: string, words: string) =>
	`<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${id}" TIME_SLOT_REF1="${slot}" TIME_SLOT_REF2="ts3"><ANNOTATION_VALUE>${words}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
const hanging = (id: string, on: string, words: string) =>
	`<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="${id}" ANNOTATION_REF="${on}"><ANNOTATION_VALUE>${words}</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>`;
const tier = (id: string, content: string, more = '') =>
	`<TIER TIER_ID="${id}" ${more}>${content}</TIER>`;
const read = (tiers: string, head = '') =>
	readTranscript({
		name: 'a.eaf',
		bytes: new TextEncoder().encode(
			`<?xml version="1.0" encoding="UTF-8"?>${head}<ANNOTATION_DOCUMENT xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><TIME_ORDER>${slots}</TIME_ORDER>${tiers}</ANNOTATION_DOCUMENT>`
		)
	});

it('T17: participants speak in the order of time, and translations are left out', async () => {
	const draft = await read(
		tier(
			'R',
			aligned('a1', 'ts1', 'Kami yang\n mendata &amp; memutuskan.'),
			'PARTICIPANT="Lurah"'
		) +
			tier('P', aligned('a2', 'ts0', 'Apa peran desa?') + aligned('a3', 'ts3', 'Lalu?')) +
			tier('R-en', hanging('a4', 'a1', 'We decide.'), 'PARENT_REF="R"')
	);
	expect(draft.text).toBe('P: Apa peran desa?\nLurah: Kami yang mendata & memutuskan.\nP: Lalu?');
	expect(said(draft)).toEqual([
		'00:00:00.000 P|Apa peran desa?',
		'00:00:01.200 Lurah|Kami yang mendata & memutuskan.',
		'00:01:05.400 P|Lalu?'
	]);
	expect(draft.warnings).toEqual([{ code: 'eaf.tiers-left-out', data: { tiers: ['R-en'] } }]);
});

it('T17: a tier below an empty one speaks, with the time of what it hangs on', async () => {
	const draft = await read(
		tier('A', aligned('a1', 'ts2', ' ')) +
			tier('A-teks', hanging('a2', 'a1', 'Halo.'), 'PARENT_REF="A"')
	);
	expect(said(draft)).toEqual(['00:00:05.000 A-teks|Halo.']);
});

it('T17: tiers and annotations that hang on themselves hang nothing up; a document type is refused', async () => {
	const draft = await read(tier('A', hanging('a1', 'a1', 'Ya.'), 'PARENT_REF="A"'));
	expect(said(draft)).toEqual(['A|Ya.']);
	expect(await codeOf(() => read('', '<!DOCTYPE x [<!ENTITY a "b">]>'))).toMatchObject({
		data: { cause: 'doctype' }
	});
});
