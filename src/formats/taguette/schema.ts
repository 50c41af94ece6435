/** The tables of Taguette, as `taguette/database/models.py` of its repository describes them. What its users' passwords are is never read. */
import type { Known } from '../sqlite/unread.ts';

export const TAGUETTE = ['projects', 'documents', 'tags', 'highlights', 'highlight_tags'] as const;

export const KNOWN: Known = {
	columns: {
		projects: ['id', 'name', 'description', 'created'],
		documents: 'id name description filename created project_id text_direction contents'.split(' '),
		tags: ['id', 'project_id', 'path', 'description', 'parent_id'],
		highlights: ['id', 'document_id', 'start_offset', 'end_offset', 'snippet'],
		highlight_tags: ['highlight_id', 'tag_id'],
		commands: ['id', 'date', 'user_login', 'project_id', 'document_id', 'payload']
	},
	// Accounts with their passwords and letters, who may do what, and the version of the tables.
	passed: /^(users|project_members|alembic_version)$/
};
