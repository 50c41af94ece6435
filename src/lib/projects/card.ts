/** A project as the list shows it; kept in the catalogue so that the list opens without opening any project. */
export type Card = {
	readonly id: string;
	readonly name: string;
	readonly sources: number;
	readonly codings: number;
	/** ms since 1970 of the last change. */
	readonly changed: number;
};

export type FrameworkChoice = {
	readonly id: string;
	readonly name: string;
	readonly codes: number;
	readonly default: boolean;
};
export type NewProjectForm = {
	readonly name: string;
	readonly lang: 'en' | 'id';
	readonly frameworks: readonly string[];
	readonly me: string;
};
