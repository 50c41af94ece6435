/** Plain text: decoded and normalised, nothing else. */
import type { Content, Input } from '../format.ts';
import { decodeText } from './decode.ts';

export const readTxt = (input: Input): Content => decodeText(input);
