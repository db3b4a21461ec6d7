"""What a figure says: comparator, change, the whole of a share, and all of it as a ``Quantity``.

    comparison  meer dan, tot, ongeveer
    change      increase or decrease
    base        the whole of a share
    denial      niet 12, maar 15: the 12
    blurred     without ongeveer, bijna, ruim before a number
    adjuncts    without the phrase of when or where before a figure
    meaning     what a draft means

Comes in: tokens and drafts.
Goes out: ``Quantity`` records.
Does not: say when it holds (``periods`` does).
"""
