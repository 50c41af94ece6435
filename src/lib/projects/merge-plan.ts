/** A project of another program, looked at before it comes into the open one. */
import type { Merged } from '#core/exchange/merge/merge-project.ts';
import type { Account } from '#report/tell-exchange.ts';

export type MergePlan = {
	readonly plan: Account & {
		readonly name: string;
		readonly file: string;
		readonly origin: string;
	};
	readonly merged: Merged;
};
