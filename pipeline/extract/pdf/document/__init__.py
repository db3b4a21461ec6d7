"""The pages of a document together: furniture, spacing, one text, and the way back to the page.

    packed             pages kept aside
    furniture, stamps  headers and footers by recurrence; words printed large over the text
    openings           pages that open a form
    spacing, compose   the usual distance of lines; rows to one text with marks, tables, places
    places             from offsets back to boxes on a page
    damage             pages whose content is broken

Comes in: the rows of all pages.
Goes out: one text, its pages, marks and tables.
Does not: read a page.
"""
