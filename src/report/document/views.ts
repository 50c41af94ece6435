/** Saved tables, displays and questions about codes that stand in no chapter; where none are saved, the ready ones. */
import { say } from '#core/model/localised.ts';
import { alive } from '#core/model/visible.ts';
import { readyTables, usualSpec } from '#core/tables/ready.ts';
import { specText } from '#core/tables/spec-text.ts';
import { plain, type Part } from '#core/writing/document.ts';
import { crosstab as words } from '#i18n/crosstab.ts';
import { report } from '#i18n/report-document.ts';
import { liveSpecs, type Chapter } from './chapters.ts';
import type { Desk } from './desk.ts';
import { liveParts, type Live } from './live-parts.ts';
import { sameQuestion } from './same-question.ts';

export function views(desk: Desk, written: readonly Chapter[]): Part[] {
	if (!desk.facts.coders) return [plain(desk.say(report.noCodings))];
	const saved = alive(desk.project, 'views');
	if (saved.length === 0)
		return [plain(desk.say(report.ready)), ...ready(desk).flatMap((live) => section(desk, live))];
	const shown = written.flatMap(({ blocks }) => liveSpecs(blocks)).map(sameQuestion);
	const left = saved.filter(({ spec }) => !shown.includes(sameQuestion(spec)));
	if (left.length === 0) return [plain(desk.say(report.inChapters))];
	return left.flatMap(({ name, spec }) => section(desk, { caption: name, spec }));
}

const section = (desk: Desk, live: Live): Part[] => [
	{ kind: 'heading', level: 3, text: live.caption },
	...liveParts(desk, { ...live, drawn: true })
];

function ready({ project, locale, say: tell }: Desk): Live[] {
	const offered = readyTables(project);
	if (offered.length === 0)
		return [{ caption: tell(report.usual), spec: specText(usualSpec(project)) }];
	return offered.map(({ code, spec }) => ({
		caption: code === null ? tell(words.sideBySide) : say(project.codes.get(code)?.name, locale),
		spec: specText(spec)
	}));
}
