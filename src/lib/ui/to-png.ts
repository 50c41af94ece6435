/** An SVG text as a PNG image, drawn by the browser with the fonts of this machine. */
const SCALE = 2;

/** @returns null if the browser cannot draw it */
export async function toPng(svg: string): Promise<Blob | null> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * SCALE;
		canvas.height = image.naturalHeight * SCALE;
		const context = canvas.getContext('2d');
		if (!context) return null;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done) => canvas.toBlob(done, 'image/png'));
	} catch (error) {
		if (error instanceof DOMException) return null; // the image could not be decoded: the caller offers the SVG
		throw error;
	} finally {
		URL.revokeObjectURL(address);
	}
}
