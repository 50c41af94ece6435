/** Which named styles of an OpenDocument text are bold or hidden; a style has what its parent has unless it says otherwise. */
import type { XmlTag } from '../parse-xml.ts';

type Look = { readonly bold: boolean | undefined; readonly hidden: boolean | undefined };

export class TextStyles {
	readonly #looks = new Map<string, Look>();
	#open: { readonly name: string; readonly parent: Look | undefined } | null = null;

	open(name: string, tag: XmlTag): void {
		if (name === 'style:style') {
			const parent = this.#looks.get(tag.value('parent-style-name') ?? '');
			this.#open = { name: tag.value('name') ?? '', parent };
			if (parent) this.#looks.set(this.#open.name, parent);
		}
		if (name !== 'style:text-properties' || !this.#open) return;
		const weight = tag.value('font-weight');
		const display = tag.value('display');
		this.#looks.set(this.#open.name, {
			bold: weight === undefined ? this.#open.parent?.bold : /^(bold|[6-9]00)$/.test(weight),
			hidden: display === undefined ? this.#open.parent?.hidden : display === 'none'
		});
	}

	/** Styles of lists hold properties of text, too: those of their marks. */
	close(name: string): void {
		if (name === 'style:style') this.#open = null;
	}

	/** Undefined where the style does not say; LibreOffice's own "Strong Emphasis" is bold without saying it here. */
	of(name: string | undefined): Look | undefined {
		if (name === undefined) return undefined;
		if (/^Strong(_20_Emphasis)?$/.test(name)) return { bold: true, hidden: undefined };
		return this.#looks.get(name);
	}
}
