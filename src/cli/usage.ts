/** What `simpul --help` and `simpul COMMAND --help` print. */
import { commandHelp } from '#i18n/command-help.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';

const DIMS = `      DIM: actor, actor:ATTRIBUTE, type, about, holder, speaker, source, source:ATTRIBUTE,
           kind, date:year|quarter|month|day, coder, valence, origin, code, code:ID,ID,…,
           code:ID/*, code:@DEPTH, framework:ID
`;

const USES = `  simpul new PROJECT [--name N] [--lang id|en] [--frameworks polycentric,peters,…] [--coder NAME]
  simpul import PROJECT FILE… [--kind interview|fgd|observation|document] [--lang id|en]
                [--speakers map.csv] [--actors actors.csv] [--set city=Jambi] [--encoding E]
                [--rows turns|survey] [--drop-running] [--join-words]
      map.csv: source,label,role,actor    actors.csv: actor,type,…
  simpul import PROJECT FILE [--positions COUNTING] [--project NAME] [--lang id|en]
      FILE: a project of another program (.qdpx and what else convert takes); what is here already stays
  simpul import PROJECT COPY
      COPY: a copy of this project (.simpul or folder) in which a colleague worked; its changes come in
  simpul code PROJECT --codings codings.csv
      codings.csv: source,code and start,end or quote;
      coder,valence,about,holder,relation,level,note,via
  simpul code PROJECT --table FILE [--source-column HEAD] [--quote-column HEAD] [--start-column HEAD]
                [--end-column HEAD] [--range-column HEAD] [--code-column HEAD] [--mark-column HEAD …]
                [--coder-column HEAD] [--actor-column HEAD] [--note-column HEAD] [--separator S]
                [--path S] [--numbers auto|none|COUNT] [--create-codes [--under CODE]] [--dry-run]
      FILE: csv, tsv or xlsx of coded passages from another program; columns are guessed from their heads
      COUNT: utf16,0,out and the like: utf16|codepoint, first 0|1, end out|in
  simpul code PROJECT CODE [--by source|actor|coder|speaker] [--own] [--lang id|en]
                [--format text|md|csv|json|html|xlsx|docx] [--date YYYY-MM-DD] [--out FILE]
      CODE: id or name; its meaning, counts and passages, those of the codes below too or only its own
  simpul crosstab PROJECT --rows DIM --columns DIM [--layers DIM] [--unit U]
                [--percent none|column|row|total|rate] [--where DIM=VALUE|VALUE …]
                [--overlap intersects|contained|majority] [--parents union|sum|own]
                [--transpose] [--hideZeros] [--heard]
                [--form percent-of|count|percent|count-percent|count-sources|column-row]
                [--words] [--saved NAME] [--format text|csv|json|md|html|svg|png|xlsx|docx] [--scale 1-8]
                [--date YYYY-MM-DD] [--out FILE]
${DIMS}      U:   references, sources, speakers, actors, words, characters, sentences, presence
  simpul compare PROJECT --with nvivo.xlsx --rows DIM --columns DIM [--match map.csv] [--unit U]
                [--percent none|column|row|total|rate] [--where DIM=VALUE|VALUE …]
                [--overlap intersects|contained|majority] [--parents union|sum|own]
                [--format text|csv|md|json|html|xlsx|docx] [--lang id|en] [--date YYYY-MM-DD]
                [--out FILE]
      map.csv: theirs,ours
  simpul findings PROJECT --rows DIM --columns DIM [what else makes the question of crosstab]
                [--part words|sensitivity|silence|uncertainty] [--exact] [--lang id|en]
                [--format text|json|md] [--out FILE]
  simpul chart PROJECT --view V [--where DIM=VALUE|VALUE …] [--lang id|en] [--theme light|dark]
                [--width PX] [--saved NAME] [--format txt|csv|json|md|html|svg|png|xlsx|docx]
                [--scale 1-8] [--date YYYY-MM-DD] [--out FILE.svg]
      V:   co-occurrence [--codes DIM] [--within overlap|TURNS] [--least N]
           relations     [--by type|actor] [--layers DIM]
           valence       [--codes DIM] [--layers DIM]
           saturation    [--codes DIM] [--order made|name|date] [--runs N] [--seed N] [--base N] [--run N]
           timeline      [--codes DIM] [--period auto|day|month|year]
           portraits     [--codes DIM]
           distribution  [--codes DIM] [--unit words|characters] [--parts N]
           cities        [--rows DIM] [--codes DIM] [--city ATTRIBUTE] [--measure count|share|rate]
           matrix        [--rows DIM[;DIM]] [--columns DIM]
  simpul codings PROJECT [--where DIM=VALUE|VALUE …] [--without-text] [--dictionary FILE.md]
                [--format csv|jsonl|json] [--out FILE]
  simpul attributes PROJECT --of actors|sources [--import FILE [--add] [--keep]]
                [--format csv|md|html|xlsx|docx] [--date YYYY-MM-DD] [--out FILE]
      FILE: csv, tsv or xlsx with a column actor or source; other columns are attributes
  simpul spoken PROJECT [--source S] [--format text|csv|json] [--lang id|en] [--out FILE]
  simpul spoken PROJECT --source S --actor NAME [--start N --end N] [--quote WORDS]
  simpul spoken PROJECT --change ID [--actor NAME] [--start N] [--end N] [--quote WORDS]
  simpul spoken PROJECT --remove ID
      ranges of a text that were given to an actor by hand; they count over the turn
  simpul sources PROJECT [--format csv|json]
  simpul codes PROJECT [--format csv|json] [--lang id|en] [--out FILE]
  simpul original PROJECT SOURCE [--out FILE]
  simpul search PROJECT QUERY [--where DIM=VALUE|VALUE …] [--role ROLE] [--stem] [--context N]
                [--format text|csv|json|md|html|xlsx|docx] [--date YYYY-MM-DD] [--lang id|en] [--out FILE]
      QUERY: rapat, rapat*, "kerja sama", dinas NEAR/5 bupati, a OR b, a b (both in a turn), a -b, /ke-?\\d+/i
      ROLE:  participant, interviewer, moderator, other, nobody
  simpul query PROJECT QUESTION [--where DIM=VALUE|VALUE …] [--whereB DIM=VALUE|VALUE …]
                [--result left|both|hull] [--by DIM] [--saved NAME]
                [--format text|csv|json|md|html|xlsx|docx] [--date YYYY-MM-DD] [--lang id|en] [--out FILE]
      QUESTION: A overlaps B, A contains B, A within B, A near 2 B (turns), A before B, A not B, A not near 0 B
      A, B:     code, "Name of a code", code! (without the codes below), code | code
  simpul words PROJECT [--by DIM] [--key GROUP] [--stem] [--stopWords] [--min LETTERS] [--top N]
                [--where DIM=VALUE|VALUE …] [--format text|csv|json|md|html|svg|png|xlsx|docx] [--scale 1-8]
                [--date YYYY-MM-DD] [--lang id|en] [--out FILE]
  simpul suggest PROJECT [--by cues|examples|both] [--codes CODE,CODE,…] [--unit sentence|turn]
                [--least SCORE] [--format text|csv|json] [--lang id|en] [--out FILE]
  simpul memos PROJECT [--format text|md|csv|json] [--lang id|en] [--out FILE]
  simpul claims PROJECT [--format text|json|md|csv|html|xlsx|docx] [--date YYYY-MM-DD] [--lang id|en]
                [--out FILE]
  simpul triangulation PROJECT [--columns type|actor|kind] [--format text|json|md|csv|html|xlsx|docx]
                [--date YYYY-MM-DD] [--lang id|en] [--out FILE]
  simpul agreement PROJECT [--coders A,B] [--unit turn|sentence|paragraph|character] [--codes DIM|CODE,CODE,…]
                [--parents union|own] [--passages CODE] [--format text|json|md|csv|html|xlsx|docx]
                [--date YYYY-MM-DD] [--lang id|en] [--out FILE]
      CODE: its passages, with who gave it there
  simpul report PROJECT [--parts methods,findings,…] [--date YYYY-MM-DD] [--lang id|en]
                [--format html|docx] [--out FILE]
  simpul convert IN OUT [--without-originals] [--lang id|en] [--positions COUNTING] [--project NAME]
      IN:       a project, .qdpx, .qde or .qdc (REFI-QDA), .qda (QualCoder), .sqlite3 (Taguette), a transcript
      OUT:      a project (a folder or .simpul), .qdpx, .qdc; the codings as .csv, .jsonl or .json
      COUNTING: codepoint,crlf1  codepoint,crlf2  utf16,crlf1  utf16,crlf2, each also with ,bom
  simpul inspect FILE [--into PROJECT] [--positions COUNTING] [--project NAME] [--format text|json]
      FILE: whatever convert takes
  simpul package PROJECT --out replication.zip [--without-text] [--date YYYY-MM-DD] [--lang id|en]
  simpul check FILE
      FILE: what package wrote; whether its saved tables follow from its codings
  simpul verify PROJECT
`;

/** The uses of one command, with what DIM stands for where they name it. */
function usesOf(command: string): string {
	const uses = USES.split(/^(?= {2}simpul )/m).filter((use) =>
		use.startsWith(`  simpul ${command} `)
	);
	const own = uses.join('');
	return own.includes('DIM') && !own.includes(DIMS) ? own + DIMS : own;
}

const NAMES = Object.keys(commandHelp);

/** One line for each command. */
const told = (commands: readonly string[], locale: Locale): string =>
	commands.map((name) => `  ${name.padEnd(15)}${translate(locale, commandHelp[name]!)}\n`).join('');

const usage = (commands: readonly string[], uses: string): Message => ({
	en: `Simpul: codes and crosstabs from the command line. PROJECT is a .simpul file or a project folder.

${told(commands, 'en')}
${uses}
In map.csv an empty label gives the whole text to the actor; other columns of actors.csv are attributes.
Offsets are UTF-16 units, the end not included. Several actors in one cell: A; B. A table may be - (standard input).
Data go to standard output, messages to standard error.
Exit status: 0 done, 1 the data do not allow it, 2 wrong usage.
`,
	id: `Simpul: kode dan tabulasi silang dari baris perintah. PROJECT adalah berkas .simpul atau folder proyek.

${told(commands, 'id')}
${uses}
Dalam map.csv, label kosong menetapkan seluruh teks ke aktor; kolom lain dalam actors.csv menjadi atribut.
Posisi dihitung dalam satuan UTF-16, akhir tidak termasuk. Beberapa aktor dalam satu sel: A; B. Tabel boleh - (masukan baku).
Data keluar di keluaran baku, pesan di keluaran galat.
Status keluar: 0 selesai, 1 data tidak sesuai, 2 cara pakai salah.
`
});

export const USAGE = usage(NAMES, USES);

/** What is printed about one command; about a name that is none, all. */
export const usageOf = (command: string): Message =>
	NAMES.includes(command) ? usage([command], usesOf(command)) : USAGE;
