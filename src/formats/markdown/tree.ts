/** The types of the parser's tree that are read here, taken from what the parser says it gives. */
import type { fromMarkdown } from 'mdast-util-from-markdown';

type Top = ReturnType<typeof fromMarkdown>['children'][number];
export type Node<Type extends Top['type']> = Extract<Top, { readonly type: Type }>;
export type BlockNode = Top;
export type PhrasingNode = Node<'paragraph'>['children'][number];
