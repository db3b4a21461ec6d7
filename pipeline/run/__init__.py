"""Run: carries documents through the stages, keeps what each stage produced, and redoes only what changed.

    engine        one run, from the folder to the database          (``Places``, ``Request``, ``run``)
    plan          what is out of date                               work          what a worker does with one document
    store         stage outputs, each whole or absent               codec         records as JSON lines
    fingerprint   what an output depends on                         discovery     which files are documents
    executor      workers with limits                               folder        the claim and lock on EXTRACTED
    storage       folders, and addresses (``remote``)               bundles       stage outputs on their way to the load

Comes in: a folder of raw files (RAW), a folder for stage outputs (EXTRACTED), a database.
Goes out: the stage outputs under EXTRACTED and, through load, the database.
Does not: read, cut or count anything in a document; that is the stages' work. This page imports nothing, so that a
worker loads no more than it needs.
"""
