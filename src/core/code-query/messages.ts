/** What the page says to the thread that counts questions about codes, and what it hears from it. */
import type { ErrorFacts } from '../model/error.ts';
import type { Lang } from '../model/records.ts';
import type { Progress } from './ask.ts';
import type { Portion } from './mirror.ts';
import type { PackedAnswer } from './packed.ts';

export type ToCounter =
	| { readonly do: 'take'; readonly portion: Portion }
	| {
			readonly do: 'ask';
			readonly id: number;
			/** Text of a saved question. */
			readonly spec: string;
			readonly lang: Lang;
	  }
	| { readonly do: 'stop' };

export type FromCounter = { readonly id: number } & (
	| { readonly is: 'progress'; readonly progress: Progress }
	| { readonly is: 'answer'; readonly answer: PackedAnswer }
	| ({ readonly is: 'error' } & ErrorFacts)
);
