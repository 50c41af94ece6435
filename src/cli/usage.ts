/** What `simpul --help` says. */
export const USAGE = `Simpul: codes and crosstabs from the command line. PROJECT is a .simpul file or a project folder.

  simpul new PROJECT [--name N] [--lang id|en] [--frameworks polycentric,peters,…] [--coder NAME]
  simpul import PROJECT FILE… [--kind interview|fgd|observation|document] [--lang id|en]
                [--speakers map.csv] [--actors actors.csv] [--set city=Jambi] [--encoding E]
      map.csv: source,label,role,actor    actors.csv: actor,type and attribute columns
  simpul code PROJECT --codings codings.csv
      columns source,code and start,end (UTF-16, end exclusive) or quote; optionally
      coder,valence,about,holder,relation,level,note (several actors: A; B)
  simpul crosstab PROJECT --rows DIM --columns DIM [--layers DIM] [--unit U]
                [--percent none|column|row|total|rate] [--where DIM=VALUE …]
                [--overlap intersects|contained|majority] [--parents union|sum|own]
                [--transpose] [--hideZeros] [--format text|csv|json|md|html] [--out FILE]
      DIM: actor, actor:ATTRIBUTE, type, about, holder, speaker, source, source:ATTRIBUTE,
           kind, coder, valence, code, code:ID,ID,…, code:ID/*, code:@DEPTH, framework:ID
      U:   references, sources, speakers, actors, words, characters, sentences, presence
  simpul codings PROJECT [--where DIM=VALUE …] [--format csv|json]
  simpul sources PROJECT [--format csv|json]
  simpul verify PROJECT

Data go to standard output, messages to standard error.
Exit status: 0 done, 1 the data say no, 2 wrong use.
`;
