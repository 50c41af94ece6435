/** Largest transcript or table that is read, in bytes. The page asks before it fetches the bytes, the reader before it looks at them. */
export const LARGEST = 200 * 1024 * 1024;
/** The same of a whole project and of a codebook of another program. */
export const LARGEST_PROJECT = 1024 * 1024 * 1024;
export const LARGEST_CODEBOOK = 100 * 1024 * 1024;
