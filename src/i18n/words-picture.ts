/** Words under a drawing of word frequencies or keyness that leaves the program: what the page around it says there. */
import { msg, msgWith } from './message.ts';

export const wordsPicture = {
	how: msg(
		'How often all groups together say each word. Interviewers and moderators are not counted.',
		'Seberapa sering semua kelompok bersama-sama mengucapkan tiap kata. Pewawancara dan moderator tidak dihitung.'
	),
	question: msgWith(
		(text: string) => `Question: ${text}`,
		(text) => `Pertanyaan: ${text}`
	)
};
