"""A developer's shortcut: runs the stages in this process over the gold's documents and prints the scores.

    python -m pipeline.evaluate GOLD --documents FOLDER [--database FILE] [--show] [--only KEY] [--json]

Comes in: a folder of gold, a folder of documents. Goes out: the report on standard output.
Does not: write anything. The public command is ``vraagbaak evaluate``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pipeline.evaluate import as_json, as_text, evaluate, from_database, read_gold
from pipeline.evaluate.in_process import read_documents


def main(arguments: list[str] | None = None) -> int:
    """Entry point; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m pipeline.evaluate", description=__doc__.split("\n", 1)[0])
    parser.add_argument("gold", type=Path, help="folder with KEY.claims.jsonl and KEY.speeches.jsonl")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--documents", type=Path, help="folder of documents: the stages are run on them here")
    source.add_argument("--database", type=Path, help="a database of the project")
    parser.add_argument("--show", action="store_true", help="list misses, extras and differing attributes")
    parser.add_argument("--only", help="only the gold whose key begins so")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(arguments)
    gold = tuple(one for one in read_gold(options.gold) if one.key.startswith(options.only or ""))
    found = from_database(options.database, gold) if options.database else read_documents(options.documents, gold)
    result = evaluate(gold, found)
    print(as_json(result).decode() if options.json else as_text(result, show=options.show), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
