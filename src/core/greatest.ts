/**
 * The greatest of however many numbers. `Math.max(...numbers)` hands over each as an argument, and an engine's stack ends at about a
 * hundred thousand: for the cells of a large table it throws.
 */
export function greatestOf(numbers: Iterable<number>): number {
	let greatest = -Infinity;
	for (const number of numbers) if (number > greatest) greatest = number;
	return greatest;
}
