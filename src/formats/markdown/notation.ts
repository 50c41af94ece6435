/** Reading and writing in one piece, for pages that load it when a chapter is opened. */
export { readPieces } from './read-markdown.ts';
export { claimLink, claimLinkAround, liveImage, passageLink } from './write-link.ts';
