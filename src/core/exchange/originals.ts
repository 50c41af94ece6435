/** The original files of sources that go out with a project (X18): how each is called in the archive, and who may read it for what. */
import type { Project } from '../model/project.ts';
import type { Id, Source } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { guidOf } from './guid.ts';

export type Original = {
	/** The name of its entry in `sources`. */
	readonly name: string;
	/** Whether the document names it as the styled form of the text, for other programs to show. */
	readonly styled: boolean;
};
export type Originals = ReadonlyMap<Id, Original>;
export const NO_ORIGINALS: Originals = new Map();

/** Sources whose original file the project knows; whether its bytes are there is the store's to say. */
export const withOriginal = (project: Project): Source[] =>
	alive(project, 'sources').filter(({ original }) => original !== undefined);

/** A plain text is there already under the source's GUID. */
export function originalName({ id, file }: Pick<Source, 'id' | 'file'>, styled: boolean): string {
	const guid = guidOf('sources', id);
	if (styled) return `${guid}.docx`;
	const ending = /\.([a-z0-9]{1,8})$/i.exec(file ?? '')?.[1]?.toLowerCase();
	return `${guid}.original${ending === undefined ? '' : `.${ending}`}`;
}
