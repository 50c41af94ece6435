/** Installs the packages when they are missing or not those of the lock file; does nothing otherwise. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const MARK = 'node_modules/.simpul-installed';
const NEEDED = { major: 20, minor: 19 };

export async function install() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor))
		throw new Error(
			`Simpul needs Node ${NEEDED.major}.${NEEDED.minor} or newer; this is ${process.versions.node}. Get it from https://nodejs.org`
		);
	const wanted = createHash('sha256')
		.update(readFileSync('package-lock.json'))
		.update(`${process.platform} ${process.arch} ${major}`)
		.digest('hex');
	if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
	// npm would empty what the link leads to, which belongs to another checkout.
	if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink())
		return console.log('node_modules is a link: its packages are used as they are.');
	console.log('Installing packages …');
	const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
	if (code !== 0)
		throw new Error('The packages could not be installed (npm ci). Is the machine online?');
	writeFileSync(MARK, wanted);
}
