/**
 * Icons as what they are: a drawing. The components of the package build each icon from data when it is shown, path by path, with
 * every attribute its own; twenty of them in the frame kept a slow processor busy longer than the page they stand around. Here the
 * same drawings become components with the drawing written out, which take a size and a name.
 */

const ICON = /\/@lucide\/svelte\/dist\/icons\/[^/]+\.svelte$/;
const DATA = /const iconData = (\{.*\});/;

/** @returns {import('vite').Plugin} */
export const drawnIcons = () => ({
	name: 'drawn-icons',
	enforce: 'pre',
	transform: {
		filter: { id: ICON },
		handler: (code) => ({ code: drawn(code), map: null })
	}
});

/**
 * @param {string} source a component of the package
 * @returns {string} ours; throws where the package writes its data in another way
 */
export function drawn(source) {
	const data = DATA.exec(source)?.[1];
	if (data === undefined) throw new Error('An icon without the data that is expected in it.');
	/** @type {{ node: [string, Record<string, string>][] }} */
	const { node } = JSON.parse(data);
	const parts = node.map(([tag, attributes]) => `<${tag}${written(attributes)} />`).join('');
	return `<script>
	let { size = 24, 'aria-label': label } = $props();
</script>

<svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-label={label} aria-hidden={label === undefined ? 'true' : undefined}>${parts}</svg>
`;
}

/** @param {Record<string, string>} attributes */
const written = (attributes) =>
	Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');
