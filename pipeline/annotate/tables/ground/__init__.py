"""A table and its parts: words, cells, lines, and the grid that they make.

    words           what labels and marks mean (rule files)
    cells, prices   what one cell says; the amounts that labels state
    lines, context  the text as lines, a line as label and cells; what introduces a table
    grid, align     one table, whatever its layout; cells put under columns by sums

Comes in: text and its ranges.
Goes out: lines, cells, grids.
Does not: find tables, or say what a figure means.
"""
