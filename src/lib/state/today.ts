/** The day it is where the reader sits, as an ISO date. */
export function today(now = new Date()): string {
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
