/** Whether a file that was chosen is a project of another program: its bytes say so, whatever it is called. */
import { LARGEST_PROJECT } from '#core/import/largest.ts';
import { isOther } from '#formats/foreign/is-other.ts';
import { bytesOf } from './bytes-of.ts';

/** @throws SimpulError package.too-large {file} */
export const isOtherFile = async (file: Blob, name: string): Promise<boolean> =>
	isOther(await bytesOf(file, name, LARGEST_PROJECT, 'package.too-large'), name);
