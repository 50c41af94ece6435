/**
 * A parser for eslint.config.js: types of a component as far as its own file tells them. What a rule of components asks of types
 * (is each property that the file itself declares used?) needs no other file; with the types of the whole project each of the
 * components would have it put together anew, which took three quarters of the time of linting.
 */
import ts from 'typescript';
import { parser } from 'typescript-eslint';

/** @type {ts.CompilerOptions} */
const OPTIONS = {
	noResolve: true,
	strict: true,
	target: ts.ScriptTarget.ES2023,
	lib: ['lib.es5.d.ts'],
	types: [],
	// Components do not end in ".ts".
	allowNonTsExtensions: true
};

const host = ts.createCompilerHost(OPTIONS, true);
/** The library, read once. @type {Map<string, ts.SourceFile | undefined>} */
const library = new Map();

/** @param {string} code @param {string} path */
function programOf(code, path) {
	const own = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	return ts.createProgram([path], OPTIONS, {
		...host,
		fileExists: (name) => name === path,
		getSourceFile(name, target) {
			if (name === path) return own;
			if (!library.has(name)) library.set(name, host.getSourceFile(name, target));
			return library.get(name);
		}
	});
}

export const meta = { name: 'lone-types' };

const { parseForESLint: parse } =
	/** @type {{ parseForESLint(code: string, options: object): object }} */ (parser);

/** @param {string} code @param {{ filePath?: string }} options */
export const parseForESLint = (code, options) =>
	parse(code, { ...options, programs: [programOf(code, options.filePath ?? '')] });
