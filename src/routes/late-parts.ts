/** Parts of the program come when they are first asked for. Where one cannot be fetched, the person is told, whoever asked. */
import { app } from '#i18n/app.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';

export function tellMissingParts(): () => void {
	const tell = () => notices.error(t(app.notLoaded));
	addEventListener('vite:preloadError', tell);
	return () => removeEventListener('vite:preloadError', tell);
}
