"""What the figures of a grid say: kind, unit, scale, period, totals, and the claims that come of it.

    claims                  all of it together
    meaning, quantities     what a figure is by its heading, row, caption; as a quantity
    units, nouns, measured  what a label states; what is counted; columns of units
    proven                  which headings, labels and units nothing proves
    columns, apart          what a column holds; what is said of another column alone
    when, dated, notes      periods in labels and captions; when a figure holds; notes below a table
    totals, checks          which cells sum others; sums and shares recomputed
    brackets                counts with a share behind them

Comes in: grids.
Goes out: claims and checks.
Does not: change a cell.
"""
