/** The program as reports and files name it; a test holds it to package.json. */
export const VERSION = '0.1.0';
export const PROGRAM = `Simpul ${VERSION}`;
