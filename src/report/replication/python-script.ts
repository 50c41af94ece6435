/** `recount.py` of a package for readers: standard library only. Its text is held by tests/golden/replication; it counts as core/replication/recount.ts does. */
export const PYTHON_SCRIPT = String.raw`#!/usr/bin/env python3
"""Counts the saved tables of this package anew, from its csv files alone, and compares.

Menghitung ulang tabel tersimpan dalam paket ini, hanya dari berkas csv, lalu membandingkannya.

    python3 recount.py            says of each table whether its numbers follow
    python3 recount.py --print    prints the numbers as they were counted here

Python 3.8 or later, nothing else. The rules (B1-B8) are those of README.md.
"""
import csv
import os
import sys
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
ANY = "*"
RANGES = {
    "words": ("word_from", "word_to"),
    "sentences": ("sentence_from", "sentence_to"),
    "characters": ("start", "end"),
}
OF_TEXT = ("actor", "speaker", "source", "kind", "date")
csv.field_size_limit(2**31 - 1)


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


codes = {row["code"]: row for row in read("codebook.csv")}
actors = {row["actor"]: row for row in read("actors.csv")}
sources = {row["source"]: row for row in read("sources.csv")}
values = {(row["of"], row["owner"], row["attribute"]): row["value"] for row in read("values.csv")}
spans = read("spans.csv")
codings = read("codings.csv")
spans_of = defaultdict(list)
for span in spans:
    spans_of[span["source"]].append(span)


def upwards(code):
    """The code and all above it, from below."""
    line = []
    while code in codes and code not in line:
        line.append(code)
        code = codes[code]["parent"]
    return line


def actor_keys(actor, of):
    if actor not in actors:
        return []
    if of == "":
        return [actor]
    return [actors[actor]["type"] if of == "type" else values.get(("actor", actor, of), "")]


def period(date, of):
    if date == "" or of == "day":
        return date
    if of == "year":
        return date[:4]
    if of == "month":
        return date[:7]
    return "%s-Q%d" % (date[:4], (int(date[5:7]) + 2) // 3)


def all_keys(side, coding, span, parents):
    by, of = side["by"], side["of"]
    if by == "actor":
        return actor_keys(span["actor"], of)
    if by == "speaker":
        return [span["speaker"]] if span["speaker"] else []
    if by == "source":
        source = span["source"]
        return [source if of == "" else values.get(("source", source, of), "")]
    if by == "kind":
        return [sources[span["source"]]["kind"]]
    if by == "date":
        return [period(sources[span["source"]]["date"], of)]
    if coding is None:
        return []
    if by in ("about", "holder"):
        named = coding[by + "_ids"].split()
        return [key for actor in named for key in actor_keys(actor, of)]
    if by == "coder":
        return [coding["coder_id"]]
    if by == "valence":
        return [coding["valence"]] if coding["valence"] else []
    if by == "origin":
        return [coding["via"] or "hand"]
    if by == "framework":
        return [codes[coding["code"]]["framework"]]
    return [coding["code"]] if parents == "own" else upwards(coding["code"])


def keys_of(side, coding, span, parents):
    return {key for key in all_keys(side, coding, span, parents) if key in side["keys"]}


def strict_owner(question, coding, speech):
    """Under a strict rule, whom a passage counts for; None: all it meets (B1)."""
    if question["overlap"] == "intersects" or question["owner"] == "":
        return None
    said, total = defaultdict(int), 0
    for span in speech:
        first = max(int(coding["start"]), int(span["start"]))
        last = min(int(coding["end"]), int(span["end"]))
        total += last - first
        if span["kind"] == "said":
            said[span[question["owner"]]] += last - first
    if question["overlap"] == "contained":
        return {owner for owner, n in said.items() if n == total}
    return {owner for owner, n in said.items() if 2 * n > total}


def facts(question):
    """Each coding with each span that counts for it (B1-B3)."""
    filters = [side for name, side in question["sides"].items() if name.startswith("where")]
    for coding in codings:
        if coding["code"] not in codes:
            continue
        start, end = int(coding["start"]), int(coding["end"])
        met = [
            span
            for span in spans_of[coding["source_id"]]
            if int(span["start"]) < end and int(span["end"]) > start
        ]
        speech = [span for span in met if span["kind"] != "silent"]
        owner = strict_owner(question, coding, speech) if speech else None
        for span in speech or met:
            if span["kind"] == "not-counted":
                continue
            if owner is not None and span[question["owner"]] not in owner:
                continue
            if all(keys_of(side, coding, span, question["parents"]) for side in filters):
                yield coding, span


def reference(question, coding):
    """What is counted once (B4)."""
    if question["parents"] != "union":
        return coding["coding"]
    of_codes = {name: side for name, side in question["sides"].items() if side["by"] == "code"}
    asked = [side for name, side in of_codes.items() if name in ("rows", "columns")]
    asked = asked or [side for name, side in of_codes.items() if name == "layers"]
    asked = asked or list(of_codes.values())
    line = upwards(coding["code"])
    family = tuple(([""] + [code for code in line if code in side["keys"]])[-1] for side in asked)
    place = (coding["source_id"], coding["coder_id"], coding["start"], coding["end"])
    return place + (family or (coding["code"],))


def covered(ranges):
    """How many numbers lie in at least one range."""
    total, to = 0, -1
    for first, last in sorted(ranges):
        total += max(0, last - max(first, to))
        to = max(to, last)
    return total


def size(seen, unit):
    if unit in RANGES:
        by_source = defaultdict(list)
        for source, first, last in seen:
            by_source[source].append((first, last))
        return sum(covered(ranges) for ranges in by_source.values())
    return min(1, len(seen)) if unit == "presence" else len(seen)


def thing(question, coding, span):
    unit = question["unit"]
    if unit in RANGES:
        begin, end = RANGES[unit]
        first = max(int(coding[begin]), int(span[begin]))
        last = min(int(coding[end]), int(span[end]))
        return (coding["source_id"], first, last) if first < last else None
    if unit == "sources":
        return coding["source_id"]
    if unit in ("speakers", "actors"):
        return span[unit[:-1]] or None
    return reference(question, coding)


def count(question):
    """All cells and totals: (layer, row, column) -> number."""
    sides, parents = question["sides"], question["parents"]
    cells = defaultdict(set)
    for coding, span in facts(question):
        rows = keys_of(sides["rows"], coding, span, parents)
        columns = keys_of(sides["columns"], coding, span, parents)
        if not rows or not columns:
            continue
        layers = keys_of(sides["layers"], coding, span, parents) if "layers" in sides else set()
        what = thing(question, coding, span)
        if what is None:
            continue
        for layer in layers | {ANY}:
            for row in rows | {ANY}:
                for column in columns | {ANY}:
                    cells[layer, row, column].add(what)
    return {cell: size(seen, question["unit"]) for cell, seen in cells.items()}


def words_said(question):
    """The base of a rate: words said, coded or not (B6)."""
    sides, parents = question["sides"], question["parents"]
    by_column = sides["rows"]["by"] not in OF_TEXT and sides["columns"]["by"] in OF_TEXT
    side = sides["columns" if by_column else "rows"]
    layers = sides.get("layers")
    words = defaultdict(set)
    for span in spans if side["by"] in OF_TEXT else []:
        if span["kind"] != "said":
            continue
        if not all(
            keys_of(other, None, span, parents)
            for name, other in sides.items()
            if name.startswith("where") and other["by"] in OF_TEXT
        ):
            continue
        of = set()
        if layers:
            of = keys_of(layers, None, span, parents) if layers["by"] in OF_TEXT else layers["keys"]
        for layer in set(of) | {ANY}:
            for key in keys_of(side, None, span, parents):
                words[layer, key].add((span["source"], int(span["word_from"]), int(span["word_to"])))
    said = {cell: size(seen, "words") for cell, seen in words.items()}
    return lambda layer, row, column: said.get((layer, column if by_column else row), 0)


def base_of(question, counted):
    percent = question["percent"]
    if percent == "rate":
        return words_said(question)
    if percent == "column":
        return lambda layer, row, column: counted.get((layer, ANY, column), 0)
    if percent == "row":
        return lambda layer, row, column: counted.get((layer, row, ANY), 0)
    return lambda layer, row, column: counted.get((layer, ANY, ANY), 0)


def same(text, number):
    if text == "" or number == "":
        return text == number
    return abs(float(text) - number) <= 1e-9 * max(1, abs(number))


def recount(table, show):
    sides = {
        row["side"]: dict(row, keys=set())
        for row in read("sides.csv")
        if row["table"] == table["table"]
    }
    for row in read("keys.csv"):
        if row["table"] == table["table"]:
            sides[row["side"]]["keys"].add(row["key"])
    question = dict(table, sides=sides)
    counted = count(question)
    base = base_of(question, counted)
    factor = 1000 if table["percent"] == "rate" else 100
    wrong = 0
    for at, cell in enumerate(read(table["file"]), 1):
        place = (cell["layer"], cell["row"], cell["column"])
        n = counted.get(place, 0)
        is_total = ANY in place[1:] or table["percent"] == "none"
        of = "" if is_total else base(*place)
        percent = n * factor / of if of else ""
        if show:
            print("\t".join(map(str, (table["table"],) + place + (n, of, percent))))
        for column, number in (("count", n), ("base", of), ("percent", percent)):
            if not same(cell[column], number):
                wrong += 1
                found = cell[column]
                print("%s row %d, %s: %s, counted %s" % (table["file"], at, column, found, number))
    return wrong


def main():
    show = "--print" in sys.argv[1:]
    wrong = 0
    for table in read("tables.csv"):
        if table["problem"]:
            print("%s %s: not counted (%s)" % (table["table"], table["name"], table["problem"]))
            continue
        here = recount(table, show)
        wrong += here
        print("%s %s: %s" % (table["table"], table["name"], "%d differ" % here if here else "follows"))
    sys.exit(1 if wrong else 0)


main()
`;
