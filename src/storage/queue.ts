export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes asynchronous calls run one after the other, in order of calling; one that fails does not stop the next. */
export function queue(): InTurn {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work, work);
		last = mine;
		return mine;
	};
}
