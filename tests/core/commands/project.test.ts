import { describe, expect, it } from 'vitest';
import { EMPTY } from '#core/model/project.ts';
import { addCoder } from '#core/commands/add-coder.ts';
import { addFramework } from '#core/commands/add-framework.ts';
import { editCoder } from '#core/commands/edit-coder.ts';
import { editProject } from '#core/commands/edit-project.ts';
import { newProject } from '#core/commands/new-project.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeView } from '#core/commands/remove-view.ts';
import { saveView } from '#core/commands/save-view.ts';
import { tiny } from '../frameworks/tiny.ts';
import { after, coder, start } from '../log/start.ts';
import { refused, touched } from './refused.ts';

describe('project', () => {
	it('begins once, with a name and a coder', () => {
		const project = after(EMPTY, (p) => newProject(p, { name: ' Jambi ', lang: 'id', coder }));
		expect(project.meta.get('project')).toEqual({
			id: 'project',
			alive: true,
			name: 'Jambi',
			lang: 'id'
		});
		expect(project.coders.get('ana')).toEqual({ ...coder, alive: true });
		const again = () => newProject(project, { name: 'Other', lang: 'id', coder });
		refused(project, again, 'project.exists');
		const nameless = () => newProject(EMPTY, { name: '  ', lang: 'id', coder });
		refused(EMPTY, nameless, 'name.empty', { what: 'project' });
	});

	it('is renamed; only fields that differ are written', () => {
		expect(touched(editProject(start(), { name: 'Jambi', lang: 'en' }))).toEqual([
			'meta/project.lang'
		]);
		expect(editProject(start(), { name: 'Jambi ' }).ops).toEqual([]);
		refused(EMPTY, (p) => editProject(p, { name: 'x' }), 'project.unknown');
	});
});

describe('coders', () => {
	it('are added and edited', () => {
		const budi = { id: 'budi', name: 'Budi', initials: 'BU', colour: '#D55E00' };
		const project = after(start(), (p) => addCoder(p, budi));
		expect(project.coders.get('budi')!.colour).toBe('#d55e00');
		const edit = editCoder(project, { id: 'budi', name: 'Budi S.', initials: 'BU' });
		expect(touched(edit)).toEqual(['coders/budi.name']);
		expect(edit.args).toEqual({ id: 'budi', was: 'Budi', name: 'Budi S.', initials: 'BU' });
		refused(project, (p) => addCoder(p, budi), 'id.taken', { table: 'coders', id: 'budi' });
	});

	it('are refused without a name, with a colour that is none, or unknown', () => {
		const of = (more: object) => () => addCoder(start(), { ...coder, id: 'x', ...more });
		refused(start(), of({ name: '' }), 'name.empty', { what: 'coder' });
		refused(start(), of({ colour: 'red' }), 'colour.malformed', { colour: 'red' });
		refused(start(), (p) => editCoder(p, { id: 'x' }), 'coder.unknown', { coder: 'x' });
	});
});

describe('frameworks', () => {
	it('keep the ids of the codebook; what is there stays, what was taken back comes back', () => {
		const project = after(start(), (p) => addFramework(p, { framework: tiny }));
		expect(project.codes.get('t-below')).toMatchObject({
			alive: true,
			framework: 'polycentric',
			parent: 't-top',
			codable: true,
			examples: []
		});
		expect(project.codes.get('t-below')).not.toHaveProperty('valenceHint');
		refused(project, (p) => addFramework(p, { framework: tiny }), 'nothing.to-change');
		const less = after(project, (p) => removeCode(p, { id: 't-below' }));
		expect(touched(addFramework(less, { framework: tiny }))).toEqual(['codes/t-below.alive']);
	});
});

describe('views', () => {
	it('are saved, saved anew and removed', () => {
		const view = { id: 'v', name: 'By actor', spec: 'rows=actor' };
		const project = after(start(), (p) => saveView(p, view));
		expect(touched(saveView(project, { ...view, spec: 'rows=type' }))).toEqual(['views/v.spec']);
		const gone = after(project, (p) => removeView(p, { id: 'v' }));
		refused(gone, (p) => removeView(p, { id: 'v' }), 'view.unknown', { view: 'v' });
		expect(touched(saveView(gone, view))).toEqual(['views/v.alive']);
		refused(gone, (p) => saveView(p, { ...view, name: '' }), 'name.empty', { what: 'view' });
	});
});
