/** Saves bytes as a file through the browser's own download. */
export function download(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name from a title: what no file system takes becomes a dash. */
export function fileNameOf(title: string, extension: string): string {
	const safe = title
		.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '-')
		.replace(/^[.\s-]+|[.\s-]+$/g, '')
		.slice(0, 80);
	return `${safe || 'simpul'}.${extension}`;
}
