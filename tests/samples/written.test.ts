import { expect, test } from 'vitest';
import { ledgerOf } from '#core/claims/ledger.ts';
import { alive } from '#core/model/visible.ts';
import { claimsIn } from '#core/writing/claims-in.ts';
import { chaptersInOrder } from '#core/writing/chapters.ts';
import { readMarkdown } from '#formats/markdown/read-markdown.ts';
import { ready } from './sample.ts';

const { project, pack } = await ready('jambi-findings');
const blocks = chaptersInOrder(project).flatMap(({ body }) => readMarkdown(body));

test('the finished sample shows every kind of verdict, as its tables give it', () => {
	const { entries } = ledgerOf(project, (hash) => pack.texts.get(hash));
	expect(entries.map(({ claim, verdict }) => [claim.id, verdict.standing])).toEqual([
		['claim-dominant', 'contradicted'],
		['claim-holders', 'supported'],
		['claim-insurer', 'supported'],
		['claim-silence', 'caveat'],
		['claim-community', 'not-checkable'],
		['claim-obstacles', 'supported']
	]);
});

test('every claim stands in a chapter once, word for word', () => {
	const inText = claimsIn(blocks).map(({ id, inside }) => [
		id,
		inside.map((part) => ('text' in part ? part.text : '')).join('')
	]);
	const kept = alive(project, 'claims').map(({ id, sentence }) => [id, sentence]);
	expect([...inText].sort()).toEqual([...kept].sort());
});

test('the tables and displays of the chapters are kept ones', () => {
	const live = blocks.flatMap((block) => (block.kind === 'live' ? [block] : []));
	const views = alive(project, 'views');
	expect(live.length).toBe(4);
	for (const { spec, caption } of live)
		expect(views.filter((view) => view.spec === spec && view.name === caption)).toHaveLength(1);
});
