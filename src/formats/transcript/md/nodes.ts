/** The nodes of a parsed Markdown text, named from the parser's own result (the package of their types holds no code to resolve). */
import type { fromMarkdown } from 'mdast-util-from-markdown';

export type Block = ReturnType<typeof fromMarkdown>['children'][number];
export type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];
export type List = Extract<Block, { type: 'list' }>;
export type ListItem = List['children'][number];
