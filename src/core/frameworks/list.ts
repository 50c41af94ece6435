/**
 * The theory codebooks by name: what a page needs to offer them. Their codes are loaded when one is added (load-framework.ts), so
 * that the first page does not carry 84 definitions in two languages.
 */
import type { Localised } from '../model/records.ts';

export type FrameworkId =
	'polycentric' | 'peters' | 'digital-innovation' | 'data-governance' | 'triangulation';

export type FrameworkEntry = {
	readonly id: FrameworkId;
	readonly name: Localised;
	/** Number of codes, headings included. */
	readonly codes: number;
	/** Whether a new project has it unless the researcher says otherwise. */
	readonly default: boolean;
};

export const FRAMEWORKS: readonly FrameworkEntry[] = [
	{
		id: 'polycentric',
		name: { en: 'Polycentric governance', id: 'Tata kelola polisentris' },
		codes: 25,
		default: true
	},
	{
		id: 'peters',
		name: {
			en: 'Peters interdepartmental coordination',
			id: 'Koordinasi antardepartemen (Peters)'
		},
		codes: 12,
		default: true
	},
	{
		id: 'digital-innovation',
		name: {
			en: 'Digital innovation strategy (Nylén & Holmström)',
			id: 'Strategi inovasi digital (Nylén & Holmström)'
		},
		codes: 23,
		default: false
	},
	{
		id: 'data-governance',
		name: { en: 'Data governance and front line', id: 'Tata kelola data dan garis depan' },
		codes: 20,
		default: false
	},
	{
		id: 'triangulation',
		name: { en: 'Triangulation tags (for findings)', id: 'Tag triangulasi (untuk temuan)' },
		codes: 4,
		default: false
	}
];

export const isFrameworkId = (text: string): text is FrameworkId =>
	FRAMEWORKS.some((framework) => framework.id === text);
