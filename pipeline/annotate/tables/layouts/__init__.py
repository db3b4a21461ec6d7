"""The layouts in which tables are printed in text, each made into a grid.

    rows                             printed row by row
    laid                             columns apart: tabs, bars, blanks
    stacked, twofold, worded         one cell a line; rows of two names; columns of words
    columned                         a column at a time
    pages                            tables that extract found on pages
    lists, semicolons, bars, beside  label and figure; parted by semicolons or bars; lists side by side
    above, headings, layers, levels  the heading above rows, cut into columns
    groups, anew, wrapped            names of groups of rows; labels over several lines
    shape, thousands, places, roles  how many columns, and which name the rows
    lone, numbers_in_labels, tails   lines of one cell; labels that end in numbers; rows that end in words
    strewn, readings, evidence       cells without an order, and what proves one
    breaks, openings, credible       page numbers between rows; where a table cannot reach back; whether it is one

Comes in: lines, and tables of pages.
Goes out: grids with their places.
Does not: say what a figure means.
"""
