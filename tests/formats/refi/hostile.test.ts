import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importCodebook } from '#core/exchange/import-codebook.ts';
import { SimpulError } from '#core/model/error.ts';
import { EMPTY } from '#core/model/project.ts';
import { planImport } from '#formats/foreign/plan-import.ts';
import { readCodebookFile } from '#formats/refi/read-codebook-file.ts';

const FOLDER = 'tests/fixtures/refi/hostile';
const bytesOf = (file: string) => new Uint8Array(readFileSync(`${FOLDER}/${file}`));

/** What becomes of a file: how much comes in and what is told, or why it is refused. */
async function outcome(file: string): Promise<string> {
	try {
		if (file.endsWith('.qdc')) {
			const { book, left } = readCodebookFile(bytesOf(file), file);
			const read = importCodebook(EMPTY, book, { file, left });
			return [
				`${read.added} codes`,
				...read.left.map(({ kind, count }) => `${kind} ${count}`)
			].join(', ');
		}
		const { counts, left } = await planImport(bytesOf(file), file);
		const { codes, sources, codings } = counts;
		const told = left.map(({ kind, count }) => `${kind} ${count}`);
		return [`${codes} codes`, `${sources} sources`, `${codings} codings`, ...told].join(', ');
	} catch (error) {
		if (!(error instanceof SimpulError)) throw error;
		return error.code;
	}
}

const EXPECTED: Record<string, string> = {
	'bad_crc.qdpx': 'zip.damaged',
	'billion_laughs.qdc': 'refi.doctype',
	'both_content_and_path.qdpx': '1 codes, 1 sources, 0 codings, content-twice 1',
	'codebook_namespace_0_4.qdc': '1 codes',
	'codebook_no_namespace.qdc': '1 codes, namespace 1',
	'codebook_prefixed.qdc': '1 codes',
	'coding_on_noncodable.qdpx': '1 codes, 1 sources, 1 codings, heading-coded 1',
	'control_chars.qdc': 'refi.malformed',
	'csv_injection_names.qdc': '14 codes',
	'dangling_refs.qdpx':
		'1 codes, 1 sources, 0 codings, link 1, code-missing 3, note-missing 1, target-missing 1',
	'doctype_only.qdc': 'refi.doctype',
	'duplicate_guids_codes.qdc': '4 codes, guid-twice 2',
	'duplicate_guids_everything.qdpx': '1 codes, 1 sources, 1 codings',
	'duplicate_project_qde.qdpx': 'zip.damaged',
	'empty.qdpx': 'refi.empty',
	'empty_sets.qdc': '1 codes',
	'empty_zip.qdpx': 'refi.no-qde',
	'encoding_lies_latin1.qdc': 'refi.encoding',
	'guid_bad.qdc': '4 codes, guid 3',
	'guid_forms.qdc': '4 codes',
	'html_in_names.qdc': '17 codes, name-missing 2',
	'invalid_utf8.qdc': 'refi.encoding',
	'lone_surrogate.qdc': 'refi.malformed',
	'missing_source_file.qdpx':
		'1 codes, 0 sources, 0 codings, text-missing 1, codings-without-text 1',
	'nested_codes_200.qdc': '200 codes',
	'nested_codes_5000.qdpx': 'refi.too-deep',
	'no_qde.qdpx': 'refi.no-qde',
	'not_wellformed.qdc': 'refi.malformed',
	'path_traversal.qdpx': '0 codes, 0 sources, 0 codings, entry-unread 7',
	'positions_bad.qdpx': '1 codes, 1 sources, 2 codings, position 12',
	'positions_missing_attrs.qdpx': '1 codes, 1 sources, 0 codings, position 1',
	'prefixed_junk.qdpx': '1 codes, 1 sources, 1 codings',
	'project_inside_codebook_ext.qdc': '1 codes',
	'qde_is_other_name_uppercase_sources.qdpx': '1 codes, 1 sources, 1 codings',
	'raw_control_bytes.qdc': '1 codes, characters 3',
	'same_selection_100_codes.qdpx': '100 codes, 1 sources, 100 codings',
	'source_path_traversal.qdpx': '1 codes, 0 sources, 0 codings, text-missing 7',
	'stylesheet_pi.qdc': '1 codes',
	'utf16_bom.qdc': '1 codes',
	'utf8_bom.qdc': '1 codes',
	'valid_reference.qdpx': '1 codes, 1 sources, 1 codings',
	'xinclude.qdc': '1 codes',
	'xxe_file.qdc': 'refi.doctype',
	'xxe_http.qdc': 'refi.doctype',
	'xxe_parameter.qdc': 'refi.doctype'
};
const VENDORS = readdirSync(FOLDER).filter((file) => file.startsWith('vendor_'));

describe('X14: hostile and odd files', () => {
	it('has an expectation for each', () => {
		expect([...Object.keys(EXPECTED), ...VENDORS].sort()).toEqual(readdirSync(FOLDER).sort());
	});

	it.each(Object.entries(EXPECTED))('%s: %s', async (file, expected) => {
		expect(await outcome(file)).toBe(expected);
	});

	it.each(VENDORS)('%s: the passage is the one that was coded', async (file) => {
		const { edit, texts } = await planImport(bytesOf(file), file);
		const [coding] = edit.ops.filter((op) => op.t === 'codings');
		const { start, end } = (coding as unknown as { create: { start: number; end: number } }).create;
		expect([...texts.values()][0]!.slice(start, end)).toBe('tiga');
	});

	it('a project document that unpacks to more than its size allows is refused before it is unpacked', async () => {
		const bomb = zipSync({ 'project.qde': new Uint8Array(70 * 1024 * 1024).fill(32) });
		expect(bomb.length).toBeLessThan(600_000);
		await expect(planImport(bomb, 'x.qdpx')).rejects.toMatchObject({ code: 'zip.too-large' });
	});
});
