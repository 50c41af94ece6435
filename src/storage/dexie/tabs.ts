/** Tells the other tabs (and other stores of this one) that something was appended. */
type Channel = BroadcastChannel & { unref?: () => void };

export function tabs(name: string) {
	const listeners = new Set<{ readonly tell: () => void }>();
	const channel: Channel = new BroadcastChannel(name);
	const tellHere = () => {
		for (const { tell } of listeners) tell();
	};
	channel.onmessage = tellHere;
	channel.unref?.(); // In Node an open channel would keep the process alive.
	return {
		tellHere,
		tellOthers: () => channel.postMessage(null),
		listen(tell: () => void) {
			const listener = { tell };
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		close() {
			listeners.clear();
			channel.close();
		}
	};
}
