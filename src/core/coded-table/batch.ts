/** The planned codings as the command takes them: what is to be made gets ids, and what names it gets them too. */
import type { AddCode } from '../commands/add-code.ts';
import type { ImportCodedTable } from '../commands/import-coded-table.ts';
import { initialsOf } from '../commands/initials.ts';
import type { NewCoding } from '../commands/new-records.ts';
import type { Id, Lang } from '../model/records.ts';
import type { CellAnswers } from './answers.ts';
import type { Ref } from './code-cells.ts';
import type { CodedPlan } from './planned.ts';

const COLOUR = '#7a4b00';

type World = {
	readonly newId: () => Id;
	/** The coder of rows that name none. */
	readonly me: Id;
	/** Of the names of new codes. */
	readonly lang: Lang;
	/** The type that the name of a new actor says. */
	readonly typeOf: (name: string) => Id | null;
};

export function batchOf(plan: CodedPlan, { newId, me, lang, typeOf }: World): ImportCodedTable {
	const made = [
		...plan.codes.map(({ key }) => key),
		...[...plan.coders, ...plan.actors].map(first)
	];
	const ids = new Map<Ref, Id>(made.map((key) => [key, newId()]));
	const idOf = (ref: Ref): Id => ids.get(ref) ?? ref;
	return {
		codes: plan.codes.map(({ key, name, parent }): AddCode => ({
			id: idOf(key),
			name: { [lang]: name },
			parent: parent === null ? null : idOf(parent)
		})),
		coders: plan.coders.map(([key, name]) => ({
			...{ id: idOf(key), name, initials: initialsOf(name), colour: COLOUR }
		})),
		actors: plan.actors.map(([key, name]) => ({ id: idOf(key), name, type: typeOf(name) })),
		attributions: plan.attributions.map(({ actor, ...at }) => ({
			...{ id: newId(), ...at, actor: idOf(actor) }
		})),
		codings: plan.codings.map(({ source, start, end, code, coder, answers }): NewCoding => ({
			...{ unique: newId(), source, start, end, code: idOf(code) },
			coder: coder === null ? me : idOf(coder),
			...withIds(answers, idOf)
		}))
	};
}

const first = ([key]: readonly [Ref, string]): Ref => key;

const withIds = ({ about, holder, relation, ...rest }: CellAnswers, idOf: (ref: Ref) => Id) => ({
	...rest,
	...(about ? { about: about.map(idOf) } : {}),
	...(holder ? { holder: holder.map(idOf) } : {}),
	...(relation ? { relation: [idOf(relation[0]), idOf(relation[1])] as const } : {})
});
