/** Tells whether the window fits a media query, now and at each change. Smaller than the MediaQuery of Svelte, which brings its sets. */
export function whileWide(query: string, tell: (fits: boolean) => void): () => void {
	const asked = matchMedia(query);
	const onchange = () => tell(asked.matches);
	onchange();
	asked.addEventListener('change', onchange);
	return () => asked.removeEventListener('change', onchange);
}
