/** `recount.R` of a package for readers: base R only. Its text is held by tests/golden/replication; it counts as core/replication/recount.ts does. */
export const R_SCRIPT = String.raw`# Counts the saved tables of this package anew, from its csv files alone, and compares.
# Menghitung ulang tabel tersimpan dalam paket ini, hanya dari berkas csv, lalu membandingkannya.
#
#   Rscript recount.R            says of each table whether its numbers follow
#   Rscript recount.R --print    prints the numbers as they were counted here
#
# Base R 3.6 or later, no packages; run it in the folder of this file. The rules (B1-B8) are those of README.md.

ANY <- "*"
SEP <- "\r"
OF_TEXT <- c("actor", "speaker", "source", "kind", "date")
RANGES <- list(
  words = c("word_from", "word_to"),
  sentences = c("sentence_from", "sentence_to"),
  characters = c("start", "end")
)

load_csv <- function(name) {
  read.csv(name, colClasses = "character", na.strings = character(0), encoding = "UTF-8",
           check.names = FALSE, strip.white = FALSE)
}
rows_of <- function(table) lapply(seq_len(nrow(table)), function(i) as.list(table[i, , drop = FALSE]))
by_id <- function(table, column) {
  found <- new.env(hash = TRUE)
  for (row in rows_of(table)) assign(paste0("#", row[[column]]), row, envir = found)
  found
}
look_up <- function(found, id) mget(paste0("#", id), envir = found, ifnotfound = list(NULL))[[1]]

codes <- by_id(load_csv("codebook.csv"), "code")
actors <- by_id(load_csv("actors.csv"), "actor")
sources <- by_id(load_csv("sources.csv"), "source")
value_table <- load_csv("values.csv")
value_table$id <- paste(value_table[["of"]], value_table[["owner"]], value_table[["attribute"]], sep = SEP)
values <- by_id(value_table, "id")
all_spans <- rows_of(load_csv("spans.csv"))
all_codings <- rows_of(load_csv("codings.csv"))
spans_of <- split(all_spans, factor(vapply(all_spans, function(s) s[["source"]], "")))

value_of <- function(on, owner, attribute) {
  row <- look_up(values, paste(on, owner, attribute, sep = SEP))
  if (is.null(row)) "" else row[["value"]]
}

# The code and all above it, from below.
upwards <- function(code) {
  line <- character(0)
  while (!is.null(look_up(codes, code)) && !(code %in% line)) {
    line <- c(line, code)
    code <- look_up(codes, code)[["parent"]]
  }
  line
}

actor_keys <- function(actor, of) {
  row <- look_up(actors, actor)
  if (is.null(row)) return(character(0))
  if (of == "") return(actor)
  if (of == "type") row[["type"]] else value_of("actor", actor, of)
}

period <- function(date, of) {
  if (date == "" || of == "day") return(date)
  if (of == "year") return(substr(date, 1, 4))
  if (of == "month") return(substr(date, 1, 7))
  sprintf("%s-Q%d", substr(date, 1, 4), (as.integer(substr(date, 6, 7)) + 2L) %/% 3L)
}

given <- function(text) if (text == "") character(0) else text
all_keys <- function(side, coding, span, parents) {
  by <- side$by
  of <- side$of
  if (by == "actor") return(actor_keys(span[["actor"]], of))
  if (by == "speaker") return(given(span[["speaker"]]))
  if (by == "source") {
    return(if (of == "") span[["source"]] else value_of("source", span[["source"]], of))
  }
  if (by == "kind") return(look_up(sources, span[["source"]])[["kind"]])
  if (by == "date") return(period(look_up(sources, span[["source"]])[["date"]], of))
  if (is.null(coding)) return(character(0))
  if (by %in% c("about", "holder")) {
    named <- coding[[paste0(by, "_ids")]]
    if (named == "") return(character(0))
    return(unlist(lapply(strsplit(named, " ", fixed = TRUE)[[1]], actor_keys, of = of)))
  }
  if (by == "coder") return(coding[["coder_id"]])
  if (by == "valence") return(given(coding[["valence"]]))
  if (by == "origin") return(if (coding[["via"]] == "") "hand" else coding[["via"]])
  if (by == "framework") return(look_up(codes, coding[["code"]])[["framework"]])
  if (parents == "own") coding[["code"]] else upwards(coding[["code"]])
}

keys_of <- function(side, coding, span, parents) {
  keys <- unique(all_keys(side, coding, span, parents))
  keys[keys %in% side$keys]
}

is_filter <- function(names) startsWith(names, "where")
# Under a strict rule, whom a passage counts for; NULL: all it meets (B1).
strict_owner <- function(question, coding, speech) {
  if (question$overlap == "intersects" || question$owner == "") return(NULL)
  said <- c()
  total <- 0
  for (span in speech) {
    first <- max(as.integer(coding[["start"]]), as.integer(span[["start"]]))
    last <- min(as.integer(coding[["end"]]), as.integer(span[["end"]]))
    total <- total + last - first
    if (span[["kind"]] == "said") {
      who <- paste0("#", span[[question$owner]])
      said[who] <- (if (who %in% names(said)) said[[who]] else 0) + last - first
    }
  }
  if (length(said) == 0) return(character(0))
  enough <- if (question$overlap == "contained") said == total else 2 * said > total
  substring(names(said)[enough], 2)
}

# What is counted once (B4).
reference <- function(question, coding) {
  if (question$parents != "union") return(coding[["coding"]])
  of_codes <- Filter(function(side) side$by == "code", question$sides)
  asked <- of_codes[names(of_codes) %in% c("rows", "columns")]
  if (length(asked) == 0) asked <- of_codes[names(of_codes) == "layers"]
  if (length(asked) == 0) asked <- of_codes
  line <- upwards(coding[["code"]])
  family <- vapply(asked, function(side) {
    inside <- line[line %in% side$keys]
    if (length(inside) == 0) "" else inside[length(inside)]
  }, "")
  if (length(asked) == 0) family <- coding[["code"]]
  paste(c(coding[["source_id"]], coding[["coder_id"]], coding[["start"]], coding[["end"]], family),
        collapse = SEP)
}

# What a coding adds to a cell; NULL: nothing.
thing <- function(question, coding, span) {
  unit <- question$unit
  range <- RANGES[[unit]]
  if (!is.null(range)) {
    first <- max(as.integer(coding[[range[1]]]), as.integer(span[[range[1]]]))
    last <- min(as.integer(coding[[range[2]]]), as.integer(span[[range[2]]]))
    return(if (first < last) paste(coding[["source_id"]], first, last, sep = SEP) else NULL)
  }
  if (unit == "sources") return(coding[["source_id"]])
  if (unit == "speakers") return(if (span[["speaker"]] == "") NULL else span[["speaker"]])
  if (unit == "actors") return(if (span[["actor"]] == "") NULL else span[["actor"]])
  reference(question, coding)
}

# How many numbers lie in at least one range.
covered <- function(first, last) {
  total <- 0
  to <- -1
  for (i in order(first)) {
    total <- total + max(0, last[i] - max(first[i], to))
    to <- max(to, last[i])
  }
  total
}

size <- function(seen, unit) {
  seen <- unique(seen)
  if (is.null(RANGES[[unit]])) return(if (unit == "presence") min(1, length(seen)) else length(seen))
  parts <- strsplit(seen, SEP, fixed = TRUE)
  source <- vapply(parts, function(p) p[1], "")
  first <- vapply(parts, function(p) as.numeric(p[2]), 0)
  last <- vapply(parts, function(p) as.numeric(p[3]), 0)
  sum(vapply(unique(source), function(s) covered(first[source == s], last[source == s]), 0))
}

put <- function(cells, cell, what) {
  assign(paste0("#", cell), c(cells[[paste0("#", cell)]], what), envir = cells)
}
cell_name <- function(layer, row, column) paste(layer, row, column, sep = SEP)
number_in <- function(cells, cell, unit) {
  seen <- cells[[paste0("#", cell)]]
  if (is.null(seen)) 0 else size(seen, unit)
}

# All cells and totals; each coding with each span that counts for it (B1-B3).
count_cells <- function(question) {
  sides <- question$sides
  parents <- question$parents
  filters <- sides[is_filter(names(sides))]
  cells <- new.env(hash = TRUE)
  for (coding in all_codings) {
    if (is.null(look_up(codes, coding[["code"]]))) next
    start <- as.integer(coding[["start"]])
    end <- as.integer(coding[["end"]])
    met <- Filter(function(span) as.integer(span[["start"]]) < end && as.integer(span[["end"]]) > start,
                  spans_of[[coding[["source_id"]]]])
    speech <- Filter(function(span) span[["kind"]] != "silent", met)
    owner <- if (length(speech) > 0) strict_owner(question, coding, speech) else NULL
    for (span in if (length(speech) > 0) speech else met) {
      if (span[["kind"]] == "not-counted") next
      if (!is.null(owner) && !(span[[question$owner]] %in% owner)) next
      through <- vapply(filters, function(side) length(keys_of(side, coding, span, parents)) > 0, TRUE)
      if (!all(through)) next
      rows <- keys_of(sides$rows, coding, span, parents)
      columns <- keys_of(sides$columns, coding, span, parents)
      if (length(rows) == 0 || length(columns) == 0) next
      layers <- if (is.null(sides$layers)) character(0) else keys_of(sides$layers, coding, span, parents)
      what <- thing(question, coding, span)
      if (is.null(what)) next
      for (layer in c(layers, ANY)) for (row in c(rows, ANY)) for (column in c(columns, ANY)) {
        put(cells, cell_name(layer, row, column), what)
      }
    }
  }
  cells
}

# The base of a rate: words said, coded or not (B6).
words_said <- function(question) {
  sides <- question$sides
  parents <- question$parents
  by_column <- !(sides$rows$by %in% OF_TEXT) && sides$columns$by %in% OF_TEXT
  side <- if (by_column) sides$columns else sides$rows
  filters <- Filter(function(side) side$by %in% OF_TEXT, sides[is_filter(names(sides))])
  layers <- sides$layers
  words <- new.env(hash = TRUE)
  for (span in if (side$by %in% OF_TEXT) all_spans else list()) {
    if (span[["kind"]] != "said") next
    if (!all(vapply(filters, function(f) length(keys_of(f, NULL, span, parents)) > 0, TRUE))) next
    of <- character(0)
    if (!is.null(layers)) {
      of <- if (layers$by %in% OF_TEXT) keys_of(layers, NULL, span, parents) else layers$keys
    }
    for (layer in c(of, ANY)) for (key in keys_of(side, NULL, span, parents)) {
      put(words, paste(layer, key, sep = SEP),
          paste(span[["source"]], span[["word_from"]], span[["word_to"]], sep = SEP))
    }
  }
  function(layer, row, column) {
    number_in(words, paste(layer, if (by_column) column else row, sep = SEP), "words")
  }
}

base_of <- function(question, cells) {
  total <- function(layer, row, column) number_in(cells, cell_name(layer, row, column), question$unit)
  switch(question$percent,
    rate = words_said(question),
    column = function(layer, row, column) total(layer, ANY, column),
    row = function(layer, row, column) total(layer, row, ANY),
    function(layer, row, column) total(layer, ANY, ANY)
  )
}

same <- function(text, number) {
  if (text == "" || identical(number, "")) return(text == "" && identical(number, ""))
  abs(as.numeric(text) - number) <= 1e-9 * max(1, abs(number))
}

all_sides <- load_csv("sides.csv")
all_side_keys <- load_csv("keys.csv")
recount <- function(table, show) {
  own <- all_sides[all_sides[["table"]] == table[["table"]], , drop = FALSE]
  keys <- all_side_keys[all_side_keys[["table"]] == table[["table"]], , drop = FALSE]
  sides <- lapply(rows_of(own), function(row) {
    list(by = row[["by"]], of = row[["of"]], keys = keys[["key"]][keys[["side"]] == row[["side"]]])
  })
  names(sides) <- own[["side"]]
  question <- c(table, list(sides = sides))
  cells <- count_cells(question)
  base <- base_of(question, cells)
  factor <- if (table[["percent"]] == "rate") 1000 else 100
  wrong <- 0
  numbers <- rows_of(load_csv(table[["file"]]))
  for (at in seq_along(numbers)) {
    cell <- numbers[[at]]
    n <- number_in(cells, cell_name(cell[["layer"]], cell[["row"]], cell[["column"]]), table[["unit"]])
    is_total <- cell[["row"]] == ANY || cell[["column"]] == ANY || table[["percent"]] == "none"
    of <- if (is_total) "" else base(cell[["layer"]], cell[["row"]], cell[["column"]])
    percent <- if (identical(of, "") || of == 0) "" else n * factor / of
    if (show) cat(table[["table"]], cell[["layer"]], cell[["row"]], cell[["column"]], n, of, percent, sep = "\t", "\n")
    counted <- list(count = n, base = of, percent = percent)
    for (column in names(counted)) if (!same(cell[[column]], counted[[column]])) {
      wrong <- wrong + 1
      cat(sprintf("%s row %d, %s: %s, counted %s\n", table[["file"]], at, column, cell[[column]],
                  format(counted[[column]], digits = 15)))
    }
  }
  wrong
}

show <- "--print" %in% commandArgs(trailingOnly = TRUE)
wrong <- 0
for (table in rows_of(load_csv("tables.csv"))) {
  if (table[["problem"]] != "") {
    cat(sprintf("%s %s: not counted (%s)\n", table[["table"]], table[["name"]], table[["problem"]]))
    next
  }
  here <- recount(table, show)
  wrong <- wrong + here
  cat(sprintf("%s %s: %s\n", table[["table"]], table[["name"]],
              if (here > 0) paste(here, "differ") else "follows"))
}
if (!interactive()) quit(status = if (wrong > 0) 1 else 0)
`;
