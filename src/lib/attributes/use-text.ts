/** What a column becomes, as the value of a choice in a list, and back. */
import type { ColumnUse } from '#core/attribute-table/uses.ts';
import type { AttributeType } from '#core/model/records.ts';

export const useText = (use: ColumnUse): string =>
	use.as === 'attribute' ? `attribute ${use.id}` : use.as === 'new' ? `new ${use.type}` : use.as;

export function useOf(text: string): ColumnUse {
	const [as, rest = ''] = text.split(' ');
	if (as === 'attribute') return { as, id: rest };
	if (as === 'new') return { as, type: rest as AttributeType };
	return { as: as as 'name' | 'type' | 'note' | 'skip' };
}
