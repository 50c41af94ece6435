/** A drawing as a file of the person's own: entries for a menu of exports. */
import { pictureFile } from '#i18n/picture-file.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import type { Picture } from './save-picture.ts';

/** @param picture  the drawing on screen, asked for when an entry is chosen */
export function pictureItems(picture: Picture) {
	const save = (as: 'svg' | 'png') => () =>
		void attempt(async () => (await import('./save-picture.ts')).savePicture(as, picture));
	return [
		{ label: t(pictureFile.asSvg), act: save('svg') },
		{ label: t(pictureFile.asPng), act: save('png') }
	];
}
