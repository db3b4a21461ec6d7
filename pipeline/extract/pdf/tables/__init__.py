"""Tables on pages, with rules and without.

    ruled                  tables with rules
    aligned                tables by aligned numbers
    runs, around           rows of an unruled table; the lines around them
    stacks, groups, heads  lines to rows; labels of groups of rows; headings over groups of columns
    glued, blanks          cells that stand as near as words; rows printed as one stretch
    parted                 numbers apart from their sign, or from their last digits
    halves, sheets         two tables side by side; columns on the next page
    records                table rows to ``Table`` records

Comes in: the rows of a page.
Goes out: rows of cells, ``Table`` records.
Does not: say what a figure means.
"""
