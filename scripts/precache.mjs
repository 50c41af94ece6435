/**
 * SvelteKit's list for the service worker names the entries of web workers but not the chunks they import. This writes the whole
 * list of immutable files beside them; the service worker reads it when it installs, so that everything works offline.
 */
import { readdirSync, writeFileSync } from 'node:fs';

export function writePrecache(build = 'build') {
	const files = readdirSync(`${build}/_app/immutable`, { recursive: true, withFileTypes: true })
		.filter((f) => f.isFile() && !/\.(map|gz|br)$/.test(f.name))
		.map((f) => `${f.parentPath.replaceAll('\\', '/').replace(`${build}/`, '')}/${f.name}`)
		.sort();
	writeFileSync(`${build}/_app/precache.json`, JSON.stringify(files));
	return files.length;
}
