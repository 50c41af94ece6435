import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REDO, UNDO } from '#core/log/undoable.ts';
import type { Json } from '#core/model/json.ts';
import { changeKinds } from '#i18n/change-kinds.ts';
import { changedFields } from '#i18n/changed-fields.ts';
import { LOCALES } from '#i18n/message.ts';
import { sentenceIn } from '#lib/state/change-sentence.ts';
import { coded, started, withCodes } from '../codebook/a-codebook.ts';

const project = coded(withCodes(started(), 'a', 'b<a'), 'a', 13, 39);
const said = (kind: string, args: Json) => sentenceIn('en', project, { kind, args });
const dikatakan = (kind: string, args: Json) => sentenceIn('id', project, { kind, args });

/** Kinds as the commands write them: `edit('code.add', …)`. */
function kindsOfCommands(): string[] {
	const sources = ['commands', 'exchange'].flatMap((room) => {
		const folder = new URL(`../../../src/core/${room}/`, import.meta.url);
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.map((file) => readFileSync(new URL(file, folder), 'utf8'));
	});
	const found = sources.flatMap((text) => [...text.matchAll(/\bedit\(\s*'([a-z.]+)'/g)]);
	return [...new Set(found.map((match) => match[1]!))];
}

describe('sentences', () => {
	it('exist for every kind that a command can produce, and for no other', () => {
		const kinds = kindsOfCommands();
		expect(kinds.length).toBeGreaterThan(25);
		expect(Object.keys(changeKinds).sort()).toEqual(kinds.sort());
	});

	it('are whole in both languages even when the args say nothing', () => {
		for (const kind of Object.keys(changeKinds))
			for (const locale of LOCALES)
				for (const args of [null, {}, [], 'text', { id: 7, sources: 3, codes: [null] }] as Json[]) {
					const sentence = sentenceIn(locale, project, { kind, args });
					expect(sentence, kind).toMatch(/^\p{Lu}\p{L}+/u);
					expect(sentence, kind).not.toMatch(/undefined|null|NaN|\[object/);
				}
	});

	it('differ between the languages', () => {
		for (const kind of Object.keys(changeKinds))
			expect(said(kind, {})).not.toBe(dikatakan(kind, {}));
	});

	it('name the kind when this program does not know it', () => {
		expect(said('memo.write', { id: 'x' })).toBe('A change of kind “memo.write”');
	});

	it('tell what was coded, where', () => {
		const args = { ids: ['s1~x'], source: 's1', codes: ['a', 'b'], start: 13, end: 39 };
		expect(said('coding.apply', args)).toBe('Coded a passage as A and B in jmb-01');
		expect(dikatakan('coding.apply', args)).toBe('Mengodekan petikan sebagai A dan B di jmb-01');
	});

	it('count batches and name single things', () => {
		const one = { id: 's1', name: 'jmb-01' };
		expect(said('source.import', { sources: [one] })).toBe('Imported the source jmb-01');
		expect(said('source.import', { sources: [one, one] })).toBe('Imported 2 sources');
		expect(dikatakan('source.import', { sources: [one, one] })).toBe('Mengimpor 2 sumber');
		expect(said('coding.import', { codings: 1200, sources: ['s1'] })).toBe(
			'Imported 1,200 codings in jmb-01'
		);
	});

	it('tell a rename from other edits, and which fields those touched', () => {
		const was = { en: 'A' };
		expect(said('code.edit', { id: 'a', was, name: { en: 'Z' }, fields: ['name'] })).toBe(
			'Renamed the code A to Z'
		);
		expect(said('code.edit', { id: 'a', was, fields: ['definition', 'cues'] })).toBe(
			'Changed the definition and the cues of the code A'
		);
		expect(said('source.edit', { id: 's1', was: 'jmb-01', date: '2025-03-11' })).toBe(
			'Changed the date of the source jmb-01'
		);
	});

	it('keep the names of the time, whatever the things are called now', () => {
		expect(said('code.remove', { id: 'a', name: { en: 'Old name' } })).toBe(
			'Deleted the code Old name'
		);
	});

	it('tell assignments and moves with their goal', () => {
		expect(said('speaker.edit', { speakers: [{ id: 'a', actor: 'mayor' }] })).toBe(
			'Assigned the speaker A to Wali kota'
		);
		expect(said('code.move', { id: 'b', name: { en: 'B' }, from: null, parent: 'a' })).toBe(
			'Moved the code B below A'
		);
		expect(said('code.move', { id: 'b', name: { en: 'B' }, from: 'a', parent: null })).toBe(
			'Moved the code B to the top level'
		);
		expect(said('code.move', { id: 'b', name: { en: 'B' }, from: 'a', parent: 'a' })).toBe(
			'Moved the code B within its level'
		);
	});

	it('tell an undo and a redo by what they speak of', () => {
		const args = { kind: 'actor.add', args: { id: 'x', name: 'Dinkes' } };
		expect(said(UNDO, args)).toBe('Undid: Added the actor Dinkes');
		expect(dikatakan(REDO, args)).toBe('Mengulangi: Menambah aktor Dinkes');
		expect(said(UNDO, null)).toBe('Undid: A change of kind “?”');
	});

	it('have words for every editable field of a code', () => {
		const fields = Object.keys(project.codes.get('a')!).filter(
			(field) => !['id', 'alive', 'framework'].includes(field)
		);
		for (const field of fields) expect(changedFields[field], field).toBeDefined();
	});
});
