export const HELP = `Reads notes and lists what closes and what opens the picture of a citizen's chances.

  npm run scan -- FILE …         files of text (.txt, .md), or with notes in them (.csv, .tsv, .ndjson, .jsonl), in UTF-8
  npm run scan -- -              what is piped in
  npm run scan -- merge FILE …   puts the outputs of several scans together; "merge --help" says more

Where the notes are
  --column NAME | N              the column of a .csv: its name in the first line, or its number from 1
  --no-header                    the first line of a .csv is a note like the others
  --delimiter SIGN               between columns; without it, semicolon, tab, comma or | is found out
  --field NAME.NAME              the field of a .ndjson, from the outside in
  --language da | en             read everything as Danish or English; without it, each sentence is told apart

What is written
  --format text | json           one line a remark and a summary (default), or one JSON document
           ndjson | csv          a JSON document a line, a note each; or a table, a remark a line
  --no-words                     leave out what is marked and what could stand there: nothing of the notes is written
  --output FILE                  instead of standard output
  --resume                       go on with an --output that was interrupted; begin where there is none

How fast
  --jobs N                       N threads share the work, also within one file; the output is the same. Default 1
  --shard K/N                    this machine's share of N: every Nth file, or of fewer files every Nth part

A line reads  file:line:column orientation category entry «what is marked»  and file#7:… in note 7 of a .csv or .ndjson.
Lines and columns begin at 1; columns and the offsets in JSON are UTF-16 code units, counted over the whole file of
text, and within the note of a .csv or .ndjson. Files of any size are read in parts, cut between paragraphs where there
are any. Nothing is written but the output, and beside an --output FILE, until it is done, FILE.checkpoint: figures alone.

Without npm's own lines above it:  npm run --silent scan -- FILE
Ends with 0 when everything was read, 1 when a file or a record could not be read, 2 when the command was not understood.
`
