/**
 * Whether the window fits a media query, as a value that a component follows while it is there. Smaller than the MediaQuery of
 * Svelte, which brings maps, sets and dates.
 */
export function fits(query: string): { readonly current: boolean } {
	const asked = matchMedia(query);
	let current = $state(asked.matches);
	$effect(() => {
		const onchange = () => (current = asked.matches);
		onchange();
		asked.addEventListener('change', onchange);
		return () => asked.removeEventListener('change', onchange);
	});
	return {
		get current() {
			return current;
		}
	};
}
