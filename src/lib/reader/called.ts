/** What people call the project's actors: asked in the core, because the page of suggestions asks it too. */
export { calledIn, type Called } from '#core/suggest/mentions/called.ts';
