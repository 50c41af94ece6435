import type { Component } from 'svelte';

/** A page of the project as the rail, the phone bar and the palette show it. */
export type Place = {
	readonly href: string;
	readonly label: string;
	/** For the narrow bar of a phone. */
	readonly short: string;
	readonly icon: Component;
	readonly here: boolean;
};
