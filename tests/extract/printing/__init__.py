"""Known documents printed as PDFs of varied layout, and what of them must come back.

    inventing   documents of every form, of blocks whose words, turns and cells are known
    pages       printed by reportlab: fonts, columns, furniture, hyphenation, tables, page ends inside turns
    browser     printed by a browser (Skia), where one is installed
    measuring   words, turns and cells that came back, counted against those that went in

Nothing here is shared with the reader. ``python -m tests.extract.printing --seeds 200`` measures and names what fails;
with ``--out FOLDER`` it writes the files for benchmarks.
"""
