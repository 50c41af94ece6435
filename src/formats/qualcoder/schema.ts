/**
 * The tables of QualCoder (database versions 1 to 14 and what later ones add), as `src/qualcoder/__main__.py` of its repository makes
 * them. Columns came with the years: what is not there reads as nothing.
 */
import type { Known } from '../sqlite/unread.ts';

/** Every version has these. */
export const QUALCODER = ['project', 'source', 'code_name', 'code_text'] as const;

const coded = ['cid', 'owner', 'date', 'memo', 'important'];

export const KNOWN: Known = {
	columns: {
		project:
			'databaseversion date memo about bookmarkfile bookmarkpos codername recently_used_codes avbookmarkfile avbookmarkmsec avbookmarktextpos'.split(
				' '
			),
		source: 'id name fulltext mediapath imagepath memo owner date av_text_id risid memo_type'.split(
			' '
		),
		code_name: 'cid name memo catid owner date color supercid memo_type position'.split(' '),
		code_cat: ['catid', 'name', 'owner', 'date', 'memo', 'supercatid', 'position'],
		code_text: ['ctid', 'fid', 'seltext', 'pos0', 'pos1', 'avid', ...coded],
		code_image: ['imid', 'id', 'x1', 'y1', 'width', 'height', 'pdf_page', ...coded],
		code_av: ['avid', 'id', 'pos0', 'pos1', ...coded],
		annotation: ['anid', 'fid', 'pos0', 'pos1', 'memo', 'owner', 'date'],
		cases: ['caseid', 'name', 'memo', 'owner', 'date'],
		case_text: ['id', 'caseid', 'fid', 'pos0', 'pos1', 'owner', 'date', 'memo'],
		attribute_type: ['name', 'date', 'owner', 'memo', 'caseOrFile', 'valuetype'],
		attribute: ['attrid', 'name', 'attr_type', 'value', 'id', 'date', 'owner'],
		journal: ['jid', 'name', 'jentry', 'date', 'owner'],
		coder_names: ['name', 'visibility'],
		graph: ['grid', 'name', 'description', 'date', 'scene_width', 'scene_height']
	},
	// Parts of drawings, which are told as drawings, and settings of its windows.
	passed: /^(gr_.*|manage_files_display|files_filter)$/
};
