/**
 * Made English sentences with words that are of two kinds, one of which means a code: "offices guard their turf", "the guard slept". The
 * sentences that are guessed have other words around them than those that were coded, so that only the kind tells.
 */
import type { Passage } from '../../../src/core/suggest/example/examples.ts';
import type { CueText } from '../../../src/core/suggest/read-cues.ts';
import { random } from './random.ts';
import type { Said } from './said.ts';

const SENTENCES = 40;
const MEANS = 0.4;
/** What the coder overlooks. */
const MISSED = 0.1;

/** By cue: what means the code and what does not, as coded sources say it and as the others do. */
const SAID: Readonly<Record<string, readonly [Ways, Ways]>> = {
	lead: [
		{
			means:
				'they lead the meeting|she can lead us|who dares to lead this|we lead the village team',
			other: 'the lead was heavy|a lead for the dog|the pipes are made of lead|we bought a lead'
		},
		{
			means: 'you lead badly|nobody dared to lead|women lead now',
			other: 'old lead is grey|this lead broke|some lead fell down'
		}
	],
	contract: [
		{
			means:
				'the contract is signed|a contract with the clinic|our contract ended|we read the contract',
			other:
				'muscles contract at night|they contract fever|pipes contract in winter|some contract malaria'
		},
		{
			means: 'any contract needs stamps|that contract expired|two clinics share one contract',
			other: 'children contract measles|wires contract|you contract it fast'
		}
	],
	report: [
		{
			means:
				'we report it upstairs|they report each month|I report to the mayor|you must report that',
			other: 'the report is thick|a report lies there|his report was blue|we burnt the report'
		},
		{
			means: 'nobody dared to report|women report now|you report badly',
			other: 'this report fell down|old report pages|some report was torn'
		}
	],
	will: [
		{
			means:
				'the political will is lacking|there is no will above|their will is strong|the will to change',
			other: 'it will rain|we will eat|she will come|they will sing'
		},
		{
			means: 'any will faded|that will expired|two mayors share one will',
			other: 'nobody will go|children will play|wires will break'
		}
	],
	guard: [
		{
			means: 'they guard their desks|each can guard his field|we guard our list|she must guard it',
			other: 'the guard slept|a guard at the gate|that guard smokes|we fed the guard'
		},
		{
			means: 'women guard now|nobody dared to guard|you guard badly',
			other: 'this guard fell down|old guard boots|some guard snored'
		}
	]
};
type Ways = { readonly means: string; readonly other: string };

const KINDS = Object.keys(SAID);
export const KIND_BOOK = KINDS.map((id) => ({ id, cues: { en: [id] } }));

/** @param coded  sources that somebody coded; else those that are guessed, of which everything is known */
export function saidByKind(sources: number, coded: boolean): Said {
	const texts: CueText[] = [];
	const passages: Passage[] = [];
	for (let s = 0; s < sources; s++) {
		const source = `${coded ? 'coded' : 'unseen'}-${s}`;
		const next = random((coded ? 1 : 2) * 1000 + s);
		const one = (all: readonly string[]) => all[Math.floor(next() * all.length)]!;
		let text = '';
		for (let i = 0; i < SENTENCES; i++) {
			const code = one(KINDS);
			const isMeant = next() < MEANS;
			const ways = SAID[code]![coded ? 0 : 1];
			const start = text.length;
			text += `${one(['Usually', 'Well', 'Here', 'Then', 'Yesterday'])}, `;
			text += `${one((isMeant ? ways.means : ways.other).split('|'))}.`;
			if (isMeant && !(coded && next() < MISSED))
				passages.push({ source, code, start, end: text.length });
			text += '\n';
		}
		const heard = { spans: [{ start: 0, end: text.length }], unlabelled: true };
		texts.push({ source, lang: 'en', heard, text });
	}
	return { texts, passages };
}
