/** Drawings as files of the person's own: the drawing itself, or an image of it. */
import { pictureFile } from '#i18n/picture-file.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { savePng, saveText, type DrawPng } from '#lib/ui/save-text.ts';

export type Picture = {
	/** What the file is called after. */
	readonly name: string;
	readonly svg: () => string | Promise<string>;
	readonly drawPng: DrawPng;
};

/** Letters that the typeface of images lacks are named. */
export async function savePicture(as: 'svg' | 'png', picture: Picture): Promise<void> {
	const { name, drawPng } = picture;
	const svg = await picture.svg();
	if (as === 'svg') return saveText(name, 'svg', svg);
	const drawn = await drawPng(svg);
	savePng(name, drawn);
	if (drawn.missing.length > 0) notices.tell(t(pictureFile.pngLacks, drawn.missing.join(' ')));
}
