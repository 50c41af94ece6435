/** A device with its own clock and its own part of the log, on which random people do real things. */
import { apply, byStamp, fold } from '#core/log/apply.ts';
import { LOG_VERSION, type Change, type Edit } from '#core/log/change.ts';
import { nextStamp } from '#core/log/stamp.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { SimpulError } from '#core/model/error.ts';

export class Device {
	log: Change[] = [];
	project: Project = EMPTY;
	private ids = 0;

	constructor(
		readonly name: string,
		readonly coder: string,
		/** How far its clock is off, ms. */
		readonly skew: number
	) {}

	newId = () => `${this.coder}${this.ids++}`;

	/** Runs a command; a refusal does nothing, any other error is a bug. */
	run(now: number, make: (project: Project) => Edit): Change | null {
		let edit: Edit;
		try {
			edit = make(this.project);
		} catch (error) {
			if (error instanceof SimpulError) return null;
			throw error;
		}
		if (edit.ops.length === 0 && edit.undoes === undefined) return null;
		const at = nextStamp(this.log.at(-1)?.at ?? null, now + this.skew, this.name);
		// as it would be after a journey through a file
		const change = JSON.parse(
			JSON.stringify({ ...edit, at, by: this.coder, v: LOG_VERSION })
		) as Change;
		this.log.push(change);
		this.project = apply(this.project, change);
		return change;
	}

	/** Takes in foreign changes: newer ones are applied, older ones make the project be folded again. */
	receive(changes: readonly Change[]): void {
		const known = new Set(this.log.map((change) => change.at));
		const fresh = changes.filter((change) => !known.has(change.at)).sort(byStamp);
		if (fresh.length === 0) return;
		const last = this.log.at(-1)?.at ?? '';
		this.log = [...this.log, ...fresh].sort(byStamp);
		this.project =
			fresh[0]!.at > last ? fresh.reduce<Project>(apply, this.project) : fold(this.log);
	}
}
