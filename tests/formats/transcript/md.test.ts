import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';

const read = (text: string) =>
	readTranscript({ name: 'a.md', bytes: new TextEncoder().encode(text) });

it('T9: reads Markdown as people see it', async () => {
	const { text } = await read(
		'# Judul *miring*\n\nSatu\\* &amp; `dua`  \ntiga\n\n1. a\n2. b\n\n- c\n\n> kutip\n\n---\n\n[tautan](http://x) ![foto](y)\n'
	);
	expect(text).toBe(
		'Judul miring\n\nSatu* & dua\ntiga\n\n1. a\n2. b\n\n- c\n\nkutip\n\ntautan foto'
	);
});

it('T9: keeps raw HTML and brackets literally', async () => {
	const source = 'P: <script>x</script> [tertawa] &lt;b>\n\n<div>*halo*</div>\n\n[P]: ya';
	expect((await read(source)).text).toBe(
		'P: <script>x</script> [tertawa] <b>\n\n<div>*halo*</div>\n\n[P]: ya'
	);
});

it('T9: reads tables as lines with tabs and keeps bold as a sign', async () => {
	const draft = await read(
		'| Siapa | Kata |\n|---|:-:|\n| **P** | Apa? |\n| **I** | Ya, *begitu* |\n| P | Lagi? |\n| I | Ok |'
	);
	expect(draft.text).toBe('Siapa\tKata\nP\tApa?\nI\tYa, begitu\nP\tLagi?\nI\tOk');
	expect(draft.bold.map(({ start, end }) => draft.text.slice(start, end))).toEqual(['P', 'I']);
	expect(draft.labels.map(({ label, times }) => [label, times])).toEqual([
		['P', 2],
		['I', 2]
	]);
});

it('T6: finds bold labels', async () => {
	const { turns, text } = await read(
		'*FIKSI.*\n\n**P:** Apa?\n\n**Rina Sari:** Ya.\n\n**P:** Lagi?\n\n**Rina Sari:** Ok.'
	);
	expect(turns.map(({ label, start, end }) => `${label}|${text.slice(start, end)}`)).toEqual([
		'P|Apa?',
		'Rina Sari|Ya.',
		'P|Lagi?',
		'Rina Sari|Ok.'
	]);
});
