/** Whether a file that was chosen is a project of another program: its bytes say so, whatever it is called. */
import { isOther } from '#formats/is-other.ts';

export const isOtherFile = async (file: Blob, name: string): Promise<boolean> =>
	isOther(new Uint8Array(await file.arrayBuffer()), name);
