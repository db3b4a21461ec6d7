"""Getting the documents: the parliament's open data service -> a folder that the pipeline reads.

Comes in: days, committees, a folder. Goes out: documents in it, each with its metadata beside it, and a manifest.
Does not: read a document's text. Nothing but the command line imports it.

    failure      why something did not arrive          places       addresses, user agent, limits
    pace         at most so many requests a second     client       one request, until it has an answer that can be used
    answers      bytes -> JSON values, tolerantly      slices       days cut until the service can answer
    manifest     what is there, line by line           shelf        files that are whole or absent
    tally        what came of it, in counts            harvest      all of it, a few at a time
    questions    proceedings    members                what to ask for, one file each
"""

from pipeline.fetch.failure import Failure, FetchStopped
from pipeline.fetch.harvest import Fetcher
from pipeline.fetch.members import fetch_members
from pipeline.fetch.places import FILES_URL, SERVICE_URL, Politeness, Service
from pipeline.fetch.proceedings import fetch_proceedings
from pipeline.fetch.questions import fetch_questions
from pipeline.fetch.tally import Tally

__all__ = [
    "FILES_URL",
    "SERVICE_URL",
    "Failure",
    "FetchStopped",
    "Fetcher",
    "Politeness",
    "Service",
    "Tally",
    "fetch_members",
    "fetch_proceedings",
    "fetch_questions",
]
