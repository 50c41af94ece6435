/** Short messages at the foot of the page, read aloud by screen readers. Errors, and what is worth reading twice, stay until they are closed. */
export type Notice = {
	readonly id: number;
	readonly text: string;
	readonly kind: 'info' | 'error';
	readonly stays: boolean;
	readonly action?: { readonly label: string; readonly act: () => void };
};

const STAYS_MS = 6000;

class Notices {
	list = $state.raw<readonly Notice[]>([]);
	#next = 1;

	tell(text: string, action?: Notice['action']): void {
		const id = this.#add({ text, kind: 'info', stays: false, ...(action ? { action } : {}) });
		setTimeout(() => this.close(id), STAYS_MS);
	}

	/** Something to read in peace; it may have several lines. */
	keep(text: string): void {
		this.#addOnce({ text, kind: 'info', stays: true });
	}

	error(text: string): void {
		this.#addOnce({ text, kind: 'error', stays: true });
	}

	close(id: number): void {
		this.list = this.list.filter((n) => n.id !== id);
	}

	#addOnce(notice: Omit<Notice, 'id'>): void {
		if (!this.list.some((n) => n.text === notice.text)) this.#add(notice);
	}

	#add(notice: Omit<Notice, 'id'>): number {
		const id = this.#next++;
		this.list = [...this.list.slice(-3), { ...notice, id }];
		return id;
	}
}

export const notices = new Notices();
