/** The light side of the theory codebooks. What is heavy is imported by its own path: load-framework.ts, actor-details.ts. */
export { FRAMEWORKS, isFrameworkId, type FrameworkEntry, type FrameworkId } from './list.ts';
export { ACTOR_TYPES, actorTypeName, type ActorType } from './actor-types.ts';
export { LEVELS, type CoordinationLevel } from './levels.ts';
export { loadFramework } from './load-framework.ts';
export type { TheoryCode, TheoryFramework } from './theory.ts';
