/** What can be wrong with a claim, or with a published table that is typed in. */
import { say, type ErrorMessages } from './error-facts.ts';

const PARTS: { readonly [part: string]: readonly [en: string, id: string] } = {
	rows: ['its rows', 'barisnya'],
	columns: ['its columns', 'kolomnya'],
	than: ['the rows it is compared with', 'baris pembandingnya'],
	place: ['the place', 'peringkatnya'],
	value: ['the number', 'angkanya'],
	values: ['its numbers', 'angkanya'],
	bases: ['the bases of its columns', 'basis kolomnya'],
	tolerance: ['the tolerance', 'toleransinya']
};
const partEn = (part: unknown) => PARTS[String(part)]?.[0] ?? String(part);
const partId = (part: unknown) => PARTS[String(part)]?.[1] ?? String(part);

export const claimErrors: ErrorMessages = {
	'claim.empty': say(
		() => 'A claim needs a sentence.',
		() => 'Klaim memerlukan kalimat.'
	),
	'claim.unknown': say(
		() => 'This claim is no longer there.',
		() => 'Klaim ini tidak ada lagi.'
	),
	'chapter.unknown': say(
		() => 'This chapter is no longer there.',
		() => 'Bab ini tidak ada lagi.'
	),
	'claim.expect': say(
		(d) => `What the claim expects is incomplete: check ${partEn(d['part'])}.`,
		(d) => `Harapan klaim belum lengkap: periksa ${partId(d['part'])}.`
	),
	'claim.evidence-twice': say(
		() => 'A passage can speak either for a claim or against it, and only once.',
		() => 'Satu petikan mendukung atau membantah klaim, dan hanya sekali.'
	),
	'reference.unknown': say(
		() => 'This reference table is no longer there.',
		() => 'Tabel acuan ini tidak ada lagi.'
	),
	'reference.shape': say(
		(d) =>
			`The reference table is incomplete: check ${partEn(d['part'])}. Each row and column needs its own name, and each cell a number or nothing.`,
		(d) =>
			`Tabel acuan belum lengkap: periksa ${partId(d['part'])}. Tiap baris dan kolom perlu nama sendiri, dan tiap sel berisi angka atau kosong.`
	)
};
