/** The methods section: what the project knows of itself, in sentences. */
import { plain, type Part } from '#core/writing/document.ts';
import type { Topic } from '#core/reporting/item.ts';
import { report } from '#i18n/report-document.ts';
import { tellFact } from '../tell-facts.ts';
import type { Desk } from './desk.ts';

const PARAGRAPHS: readonly (readonly [keyof typeof report.method, readonly Topic[]])[] = [
	['material', ['corpus', 'people', 'types', 'unheard', 'interviewers', 'guide', 'talk']],
	['analysis', ['theory', 'codebook', 'derivation', 'coders', 'themes', 'subthemes']],
	['checks', ['saturation', 'quotations', 'claims', 'negative']],
	['software', ['software']]
];

export function methods({ facts, locale, say }: Desk): Part[] {
	const told = PARAGRAPHS.flatMap(([name, topics]): Part[] => {
		const sentences = topics.map((topic) => tellFact(facts, topic, locale));
		const counted = name === 'analysis' && facts.coders ? [say(report.counted)] : [];
		const text = [...sentences, ...counted].filter((sentence) => sentence !== '').join(' ');
		return text === ''
			? []
			: [{ kind: 'heading', level: 3, text: say(report.method[name]) }, plain(text)];
	});
	return [...told, plain(say(report.data))];
}
