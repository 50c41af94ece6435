/** Integer columns that grow, reused from source to source: counting a million codings makes no garbage. */
export class Columns {
	/** Per fact: see part.ts. */
	coding = new Int32Array(1024);
	span = new Int32Array(1024);
	row = new Int32Array(1024);
	column = new Int32Array(1024);
	ref = new Int32Array(1024);

	/** Per coding: see chosen-codings.ts. */
	inside = new Uint8Array(256);
	chosen = new Int32Array(256);
	chosenRef = new Int32Array(256);

	/** Makes room for so many codings; what was in their columns is gone. */
	roomForCodings(length: number): void {
		if (length <= this.inside.length) return;
		this.inside = new Uint8Array(length * 2);
		this.chosen = new Int32Array(length * 2);
		this.chosenRef = new Int32Array(length * 2);
	}

	/** Makes room for so many facts; what was in their columns is gone. */
	roomForFacts(length: number): void {
		if (length <= this.coding.length) return;
		const longer = length * 2;
		this.coding = new Int32Array(longer);
		this.span = new Int32Array(longer);
		this.row = new Int32Array(longer);
		this.column = new Int32Array(longer);
		this.ref = new Int32Array(longer);
	}
}
