"""From the transcripts of the Flemish Parliament to a database: four verbs, in this order.

    extract    a file -> text, pages, tables, what the file tells of itself       (``Transcript``)
    segment    text -> items, turns, questions, question-answer pairs             (``Proceedings``)
    annotate   clean text and tables -> numeric claims                            (``Annotated``)
    load       the three of them -> one DuckDB file

What a stage hands to the next is in ``pipeline.records``. Shared ground, below the stages: ``pipeline.clean`` (raw and
clean text), ``pipeline.register`` (who sat where, when), ``pipeline.rulebook`` (the rules in ``rules/``).
``pipeline.run`` carries documents through the stages; ``python -m pipeline`` is the command line.
"""

__version__ = "0.1.0"
