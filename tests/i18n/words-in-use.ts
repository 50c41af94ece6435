/**
 * Which words of the interface nothing asks for. Read from the syntax alone, and in doubt a word is in use: where an object of words is
 * passed on, or asked by a name that is only known later, all its words are.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';

type Node = { readonly type: string; readonly [field: string]: unknown };
const ROOMS = 'src/i18n/';

/** @returns words as `room.ts#words.title` */
export function unusedWords(files: readonly string[]): string[] {
	const words: string[] = [];
	const used = new Set<string>();
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		const room = file.startsWith(ROOMS) ? file.slice(ROOMS.length) : null;
		if (room === null && !text.includes('#i18n/')) continue;
		const trees = treesOf(file, text);
		const own = room === null ? [] : declared(trees);
		words.push(...own.flatMap(([name, value]) => wordsIn(`${room}#${name}`, value)));
		const origins = new Map(own.map(([name]) => [name, `${room}#${name}`]));
		for (const tree of trees) visit(tree, { room, origins, used });
	}
	const whole = (word: string) =>
		[...word.matchAll(/[#.]/g)].map(({ index }) => word.slice(0, index));
	const parts = new Set([...used].flatMap(whole));
	return words.filter(
		(word) => ![word, ...whole(word)].some((w) => used.has(w)) && !parts.has(word)
	);
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodesIn = (value: unknown): readonly Node[] =>
	Array.isArray(value) ? value.flatMap(nodesIn) : isNode(value) ? [value] : [];
const nameOf = (node: unknown): string => {
	const { name, value } = node as { readonly name?: string; readonly value?: unknown };
	return name ?? String(value);
};

/** Both kinds of files as syntax; styles are left out. */
function treesOf(file: string, text: string): readonly Node[] {
	const source = file.endsWith('.svelte') ? text : `<script lang="ts">\n${text}\n</script>`;
	const { instance, module, fragment } = parse(source, { modern: true });
	return nodesIn([module?.content, instance?.content, fragment]);
}

/** Constants at the top of a file. */
const declared = (trees: readonly Node[]) =>
	trees
		.flatMap(({ body }) => nodesIn(body))
		.map((one) => (isNode(one['declaration']) ? one['declaration'] : one))
		.flatMap(({ declarations }) => nodesIn(declarations))
		.map(({ id, init }) => [nameOf(id), init as Node] as const);

/** What an object of words holds, down to the words; anything else is one word. */
function wordsIn(path: string, node: Node): string[] {
	if (node.type.startsWith('TS')) return wordsIn(path, node['expression'] as Node);
	if (node.type !== 'ObjectExpression') return [path];
	return nodesIn(node['properties'])
		.filter(({ type, computed }) => type === 'Property' && computed !== true)
		.flatMap(({ key, value }) => wordsIn(`${path}.${nameOf(key)}`, value as Node));
}

type Place = {
	readonly room: string | null;
	/** By name in this file. */
	readonly origins: Map<string, string>;
	readonly used: Set<string>;
};

/** @returns the room that an import or a passing on names */
function roomOf({ source }: Node, { room }: Place): string | null {
	if (!isNode(source)) return null;
	const path = nameOf(source);
	if (path.startsWith('#i18n/')) return path.slice('#i18n/'.length);
	return room !== null && path.startsWith('./') ? path.slice(2) : null;
}

function visit(node: Node, place: Place): void {
	const path = pathOf(node);
	if (path) return use(path, place);
	const { type } = node;
	const room = roomOf(node, place);
	if (room !== null && type === 'ImportDeclaration') return bringIn(room, node, place);
	// A room that comes later or is passed on.
	if (room !== null) place.used.add(room);
	if (type === 'VariableDeclarator' && takesApart(node, place)) return;
	for (const field of Object.keys(node)) {
		if (type.startsWith('TS') && field !== 'expression') continue;
		if (type === 'VariableDeclarator' && field === 'id' && pathOf(node['id'] as Node)) continue;
		if (field === 'metadata' || (field === 'key' && node['computed'] !== true)) continue;
		for (const inner of nodesIn(node[field])) visit(inner, place);
	}
}

/** `words.kinds.interview` as its parts; null for what is no name. */
function pathOf(node: Node): readonly string[] | null {
	if (node.type === 'Identifier') return [nameOf(node)];
	if (WRAPPED.has(node.type)) return pathOf(node['expression'] as Node);
	if (node.type !== 'MemberExpression' || node['computed'] === true) return null;
	const path = pathOf(node['object'] as Node);
	return path && [...path, nameOf(node['property'])];
}
const WRAPPED = new Set(['ChainExpression', 'TSNonNullExpression', 'TSAsExpression']);

function use([name = '', ...path]: readonly string[], { origins, used }: Place): void {
	const origin = origins.get(name);
	if (origin !== undefined) used.add([origin, ...path].join('.'));
}

function bringIn(room: string, { specifiers }: Node, { origins, used }: Place): void {
	for (const { imported, local } of nodesIn(specifiers))
		if (isNode(imported)) origins.set(nameOf(local), `${room}#${nameOf(imported)}`);
		else used.add(room);
}

/** `const { title, kinds: names } = words` asks for two of them. */
function takesApart({ id, init }: Node, place: Place): boolean {
	const path = isNode(init) && pathOf(init);
	const taken = isNode(id) && id.type === 'ObjectPattern' ? nodesIn(id['properties']) : [];
	const plain = taken.every(({ type, computed }) => type === 'Property' && computed !== true);
	if (!path || taken.length === 0 || !plain) return false;
	for (const { key } of taken) use([...path, nameOf(key)], place);
	return true;
}
