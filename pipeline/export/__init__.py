"""Export: a database -> files that other programs read.

    tables    every table as Parquet, or as CSV with a Frictionless ``datapackage.json`` beside it
    tei       every document as TEI in the form of ParlaMint, with the people and parties in one corpus file
    place     a folder that is whole or not there

Comes in: a database, read-only, and a folder. Goes out: the folder, filled in one step.
Does not: select, translate or round anything; what the database holds is what the files hold.
"""
