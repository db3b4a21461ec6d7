"""One page: its text, its lines with their boxes, in reading order.

    pagetext, stretches, lines  the text as pdfium gives it; its strings; its lines with their boxes
    frame, calls                a line and the frame of its places; the functions of pdfium called most
    rows, order, merged         lines to rows in reading order; lines of two columns printed as one
    words, alone                blanks of pages that print none; lines that need no look at their letters
    counted, dropped            numbers of lines beside the text; large letters that begin one
    superior, faces, seldom     raised digits; headings that only their type tells; which pages are searched
    layers                      what is drawn on layers that are not shown
    alphabet, scans             letters read under another alphabet; pages that are images

Comes in: an open page.
Goes out: ``Line`` and ``Row`` records.
Does not: look at other pages.
"""
