/** Hands a file to the person: the browser's own way of saving, nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has begun to read by the next turn of the loop; a minute is for slow disks.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
