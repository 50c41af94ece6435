/** ln 0!, ln 1! … ln n!, summed with Kahan's correction so that the last is as exact as the first. */
export function logFactorials(n: number): Float64Array {
	const logs = new Float64Array(n + 1);
	let lost = 0;
	for (let i = 2; i <= n; i++) {
		const term = Math.log(i) - lost;
		const next = logs[i - 1]! + term;
		lost = next - logs[i - 1]! - term;
		logs[i] = next;
	}
	return logs;
}
