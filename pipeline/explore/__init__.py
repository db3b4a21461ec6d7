"""Explore: the database as pages in a browser of this machine.

    statement   SQL with its parameters, and the same with the values written out, to copy
    selection   what the address asks for -> the statements of a list, its facets and its rows to download
    reading     rows for the page of one claim, one document, one series, the charts
    charts      bars and lines as SVG
    app         the pages themselves; ``serve`` puts them on loopback

Comes in: a database, read-only, and the folder of documents. Goes out: HTML, CSV, Parquet, PNG.
Does not: write anything, listen on another address, load anything from elsewhere, nor let a text of a document become
markup or SQL: every value is a parameter, every text is escaped.
"""
