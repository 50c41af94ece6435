/** Short messages at the foot of the page, read aloud by screen readers. Errors stay until they are closed. */
export type Notice = {
	readonly id: number;
	readonly text: string;
	readonly kind: 'info' | 'error';
	readonly action?: { readonly label: string; readonly act: () => void };
};

const STAYS_MS = 6000;

class Notices {
	list = $state.raw<readonly Notice[]>([]);
	#next = 1;

	tell(text: string, action?: Notice['action']): void {
		const id = this.#add({ text, kind: 'info', ...(action ? { action } : {}) });
		setTimeout(() => this.close(id), STAYS_MS);
	}

	error(text: string): void {
		if (!this.list.some((n) => n.text === text)) this.#add({ text, kind: 'error' });
	}

	close(id: number): void {
		this.list = this.list.filter((n) => n.id !== id);
	}

	#add(notice: Omit<Notice, 'id'>): number {
		const id = this.#next++;
		this.list = [...this.list.slice(-3), { ...notice, id }];
		return id;
	}
}

export const notices = new Notices();
