/** What the palette offers for what was typed: pages and actions at once, sources, codes and actors once something is typed. */
import { flatten, codeTree } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { app } from '#i18n/app.ts';
import { palette } from '#i18n/projects.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { t } from '#lib/state/t.ts';

export type PaletteItem = {
	id: string;
	label: string;
	hint?: string;
	colour?: string;
	act: () => void;
};
export type PaletteGroup = { title: string; items: readonly PaletteItem[] };
type Ways = {
	root: string;
	home: string;
	ongo: (to: string) => void;
	onundo: () => void;
	onredo: () => void;
	onsave: () => void;
};

const MOST = 12;

export function paletteGroups(project: Project, typed: string, ways: Ways): PaletteGroup[] {
	const words = fold(typed).split(/\s+/).filter(Boolean);
	const matches = (item: PaletteItem) => {
		const text = fold(`${item.label} ${item.hint ?? ''}`);
		return words.every((word) => text.includes(word));
	};
	const groups = [
		{ title: t(palette.pages), items: pages(ways) },
		{ title: t(palette.actions), items: actions(ways) },
		...(words.length > 0 ? found(project, ways) : [])
	];
	return [
		...groups.map(({ title, items }) => ({ title, items: items.filter(matches).slice(0, MOST) })),
		{ title: t(app.search), items: typed.trim() === '' ? [] : [everywhere(typed.trim(), ways)] }
	].filter(({ items }) => items.length > 0);
}

const everywhere = (typed: string, { root, ongo }: Ways): PaletteItem => ({
	id: 'find',
	label: t(palette.findEverywhere, typed),
	act: () => ongo(`${root}/search?q=${encodeURIComponent(typed)}`)
});

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function pages({ root, home, ongo }: Ways): PaletteItem[] {
	const to = (path: string, label: string) => ({
		id: `page ${path}`,
		label,
		act: () => ongo(path)
	});
	return [
		to(root, t(app.overview)),
		to(`${root}/import`, t(app.sources)),
		to(`${root}/actors`, t(app.actors)),
		to(`${root}/codebook`, t(app.codebook)),
		to(`${root}/code`, t(app.code)),
		to(`${root}/search`, t(app.search)),
		to(`${root}/search/codes`, t(palette.codeQueries)),
		to(`${root}/memos`, t(app.memos)),
		to(`${root}/crosstab`, t(app.crosstab)),
		to(`${root}/compare`, t(palette.compare)),
		to(`${root}/charts`, t(app.charts)),
		to(`${root}/matrix`, t(app.matrix)),
		to(`${root}/claims`, t(app.claims)),
		to(`${root}/agreement`, t(palette.agreement)),
		to(`${root}/report`, t(app.report)),
		to(`${root}/history`, t(app.history)),
		to(home, t(app.projects)),
		to(`${home}settings`, t(app.settings))
	];
}

function actions({ onundo, onredo, onsave }: Ways): PaletteItem[] {
	return [
		{ id: 'undo', label: t(app.undo), hint: 'Ctrl Z', act: onundo },
		{ id: 'redo', label: t(app.redo), hint: 'Ctrl Shift Z', act: onredo },
		{ id: 'save', label: t(app.saveFile), act: onsave },
		{ id: 'english', label: t(palette.toEnglish), act: () => (preferences.locale = 'en') },
		{ id: 'indonesian', label: t(palette.toIndonesian), act: () => (preferences.locale = 'id') },
		{ id: 'light', label: t(app.toLight), act: () => (preferences.theme = 'light') },
		{ id: 'dark', label: t(app.toDark), act: () => (preferences.theme = 'dark') }
	];
}

function found(project: Project, { root, ongo }: Ways): PaletteGroup[] {
	const sources = alive(project, 'sources').map((source) => ({
		id: `source ${source.id}`,
		label: source.name,
		act: () => ongo(`${root}/code/${source.id}`)
	}));
	const codes = flatten(codeTree(project)).map(({ code }) => ({
		id: `code ${code.id}`,
		label: say(code.name, preferences.locale),
		hint: code.id,
		colour: code.colour,
		act: () => ongo(`${root}/codebook/${encodeURIComponent(code.id)}`)
	}));
	const actors = alive(project, 'actors').map((actor) => ({
		id: `actor ${actor.id}`,
		label: actor.name,
		act: () => ongo(`${root}/actors?actor=${encodeURIComponent(actor.id)}`)
	}));
	return [
		{ title: t(palette.sources), items: sources },
		{ title: t(palette.codes), items: codes },
		{ title: t(palette.actors), items: actors }
	];
}
