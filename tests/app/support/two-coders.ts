/** The Jambi sample with codings of others beside those that are there: Budi did most alike, Cici read one source only. */
import { importCodings } from '#core/commands/import-codings.ts';
import { codingsIn } from '#core/model/visible.ts';
import { changedSample } from './changed-sample.ts';

const coder = (id: string, name: string) => ({ id, name, initials: name[0]!, colour: '#7a4b00' });

export function twoCoders(third = false): Promise<Uint8Array> {
	return changedSample('jambi', (session) =>
		session.run((project) => {
			const there = [...project.sources.keys()].flatMap((id) => codingsIn(project, id));
			const budi = there.flatMap(({ source, start, end, code }, i) => {
				if (i % 5 === 3) return [];
				const other = code === 'pg-authority-final-say' ? 'pg-authority-autonomy' : code;
				return [{ unique: `budi-${i}`, source, start, end, code: other, coder: 'budi' }];
			});
			const { source, start, end } = there.find((one) => one.source === 'jmb-warga-01')!;
			const code = 'pg-involvement-oversight';
			const cici = third ? [{ unique: 'cici', source, start, end, code, coder: 'cici' }] : [];
			return importCodings(project, {
				coders: [coder('budi', 'Budi'), ...(third ? [coder('cici', 'Cici')] : [])],
				codings: [...budi, ...cici]
			});
		})
	);
}
