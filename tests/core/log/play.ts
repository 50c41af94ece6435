/** Random work on three devices: what each action does is chosen from what its device can see. */
import fc from 'fast-check';
import { undoable } from '#core/log/undoable.ts';
import type { Change, Edit } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { codingsOf } from '#core/model/codings.ts';
import { addActor } from '#core/commands/add-actor.ts';
import { addCode } from '#core/commands/add-code.ts';
import { addCoder } from '#core/commands/add-coder.ts';
import { addFramework } from '#core/commands/add-framework.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editCode } from '#core/commands/edit-code.ts';
import { editCoding } from '#core/commands/edit-coding.ts';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { mergeActors } from '#core/commands/merge-actors.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { moveCode } from '#core/commands/move-code.ts';
import { removeActor } from '#core/commands/remove-actor.ts';
import { removeCode } from '#core/commands/remove-code.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import { setCells } from '#core/commands/set-cells.ts';
import { takeBack } from '#core/commands/take-back.ts';
import { tiny } from '../frameworks/tiny.ts';
import { Device } from './device.ts';
import { source, STEPS } from './start.ts';

export type Move = {
	readonly device: number;
	readonly action: keyof typeof ACTIONS | 'send' | 'hole';
	readonly a: number;
	readonly b: number;
	readonly c: number;
};

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % (list.length || 1)];
const id = (list: readonly { readonly id: string }[], n: number) => pick(list, n)?.id ?? 'none';
const codings = (p: Project) =>
	[...p.codings.values()].flatMap((block) => [...codingsOf(block)].filter((c) => c.alive));

type Act = (p: Project, m: Move, d: Device) => Edit;
const ACTIONS = {
	addCode: (p, { a, b }, d) =>
		addCode(p, {
			id: d.newId(),
			name: { en: `Code ${a}` },
			parent: a % 3 === 0 ? null : id(alive(p, 'codes'), b)
		}),
	editCode: (p, { a, b, c }) =>
		editCode(p, { id: id(alive(p, 'codes'), a), name: { en: `Name ${b}` }, codable: c % 5 > 0 }),
	moveCode: (p, { a, b, c }) => {
		const parent = b % 4 === 0 ? null : id(alive(p, 'codes'), b);
		const siblings = alive(p, 'codes').filter((code) => code.parent === parent);
		const before = c % 2 === 0 ? null : id(siblings, c);
		return moveCode(p, { id: id(alive(p, 'codes'), a), parent, before });
	},
	removeCode: (p, { a }) => removeCode(p, { id: id(alive(p, 'codes'), a) }),
	mergeCodes: (p, { a, b }) =>
		mergeCodes(p, { from: id(alive(p, 'codes'), a), into: id(alive(p, 'codes'), b) }),
	addFramework: (p) => addFramework(p, { framework: tiny }),
	applyCode: (p, { a, b, c }, d) =>
		applyCode(p, {
			ids: [d.newId()],
			source: id(alive(p, 'sources'), c),
			start: a % 50,
			end: (a % 50) + 1 + (b % 50),
			codes: [id(alive(p, 'codes'), b)],
			coder: d.coder,
			extras: c % 3 === 0 ? { valence: 'mixed', about: [id(alive(p, 'actors'), a)] } : {}
		}),
	editCoding: (p, { a, b, c }) =>
		editCoding(p, {
			id: id(codings(p), a),
			start: b % 40,
			end: 40 + (c % 60),
			note: c % 2 === 0 ? null : `note ${c}`,
			valence: b % 2 === 0 ? null : 'hinders'
		}),
	removeCodings: (p, { a, b }) => removeCodings(p, { ids: [id(codings(p), a), id(codings(p), b)] }),
	addActor: (p, { a }, d) => addActor(p, { id: d.newId(), name: `Actor ${a}`, type: null }),
	mergeActors: (p, { a, b }) =>
		mergeActors(p, { from: id(alive(p, 'actors'), a), into: id(alive(p, 'actors'), b) }),
	removeActor: (p, { a }) => removeActor(p, { id: id(alive(p, 'actors'), a) }),
	editSpeakers: (p, { a, b }) =>
		editSpeakers(p, {
			speakers: [{ id: id(alive(p, 'speakers'), a), actor: id(alive(p, 'actors'), b) }]
		}),
	setCells: (p, { a, b }) =>
		setCells(p, {
			cells: [{ attribute: 'city', owner: id(alive(p, 'actors'), a), value: `${b % 3 || ''}` }]
		}),
	importSources: (p, { a }, d) =>
		importSources(p, {
			sources: [source(d.newId(), { text: `hash ${a}` })],
			actors: [{ id: d.newId(), name: `New ${a}`, type: null }],
			attributes: []
		}),
	removeSource: (p, { a }) => removeSource(p, { id: id(alive(p, 'sources'), a) }),
	undo: (p, _, d) => reversal(p, d, 'undo'),
	redo: (p, _, d) => reversal(p, d, 'redo')
} satisfies Record<string, Act>;

/** What Ctrl+Z and its opposite do; without anything to take back, an edit without ops. */
export function reversal(project: Project, device: Device, kind: 'undo' | 'redo'): Edit {
	const at = undoable(device.log, device.coder)[kind];
	const change = device.log.find((c) => c.at === at);
	return change ? takeBack(project, change, kind).edit : { kind, args: null, ops: [] };
}

const names = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];

/** Done more often, so that there are codings to edit, codes to move and undos to redo. */
const FREQUENT = [
	...Array<'applyCode'>(5).fill('applyCode'),
	...Array<'undo'>(3).fill('undo'),
	'editCoding',
	'editCoding',
	'moveCode',
	'moveCode',
	'redo',
	'redo'
] as const;

/** @param travel  whether changes travel meanwhile; otherwise only the first device works */
export const moves = (travel: boolean, maxLength: number) =>
	fc.array(
		fc.record({
			device: travel ? fc.nat(2) : fc.constant(0),
			action: fc.constantFrom<Move['action']>(
				...names,
				...FREQUENT,
				...(travel ? (['send', 'hole'] as const) : [])
			),
			a: fc.nat(60),
			b: fc.nat(60),
			c: fc.nat(60)
		}),
		{ minLength: maxLength >> 2, maxLength, size: 'max' }
	);

/** Three devices that share a beginning; the second is an hour behind, the third a day ahead. */
export function begin(): Device[] {
	const devices = [
		new Device('aaaaaa', 'ana', 0),
		new Device('bbbbbb', 'budi', -3_600_000),
		new Device('cccccc', 'citra', 86_400_000)
	];
	const [first] = devices;
	STEPS.forEach((step, i) => first!.run(1_760_000_000_000 + i, step));
	for (const { coder } of devices.slice(1))
		first!.run(1_760_000_001_000, (p) =>
			addCoder(p, { id: coder, name: coder, initials: 'X', colour: '#009e73' })
		);
	for (const other of devices.slice(1)) other.receive(first!.log);
	return devices;
}

export function play(devices: readonly Device[], all: readonly Move[], until = all.length): void {
	all.slice(0, until).forEach((move, i) => {
		const device = devices[move.device]!;
		const other = devices[(move.device + 1 + (move.a % 2)) % 3]!;
		if (move.action === 'send') other.receive(device.log);
		else if (move.action === 'hole')
			other.receive(device.log.filter((_, n) => (n * 7 + move.b) % 3 > 0));
		else {
			const act: Act = ACTIONS[move.action];
			// clocks tick rarely, so that counters are used too
			device.run(1_760_000_010_000 + (i >> 2), (p) => act(p, move, device));
		}
	});
}

export const everything = (devices: readonly Device[]): Change[] => [
	...new Map(devices.flatMap((d) => d.log).map((change) => [change.at, change])).values()
];
