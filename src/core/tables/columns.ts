/** Integer columns that grow, reused from source to source: counting a million codings makes no garbage. */
export class Columns {
	coding = new Int32Array(1024);
	span = new Int32Array(1024);
	row = new Int32Array(1024);
	column = new Int32Array(1024);
	ref = new Int32Array(1024);

	/** Makes room for `length` rows; what was in them is gone. */
	room(length: number): void {
		if (length <= this.coding.length) return;
		const longer = length * 2;
		this.coding = new Int32Array(longer);
		this.span = new Int32Array(longer);
		this.row = new Int32Array(longer);
		this.column = new Int32Array(longer);
		this.ref = new Int32Array(longer);
	}
}
