/** Largest file that is read, in bytes. The page asks before it fetches the bytes, the reader before it looks at them. */
export const LARGEST = 200 * 1024 * 1024;
