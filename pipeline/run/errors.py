"""What can stop a run as a whole: each with one sentence that says what happened, where, and what to do.

Comes in: what is wrong, and where. Goes out: exceptions that cross from another process whole.
Does not: decide what becomes of the run.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.run.progress import counted


class RunError(Exception):
    """The run stops; the old database is untouched."""

    def __reduce__(self) -> tuple[object, ...]:
        """Its way out of another process: by its sentence, whatever the arguments were that made it."""
        return _restored, (type(self), str(self))


def _restored(kind: type[RunError], sentence: str) -> RunError:
    error = kind.__new__(kind)
    error.args = (sentence,)
    return error


class RawMissing(RunError):
    """The folder of raw documents is not there."""

    def __init__(self, raw: Path | str) -> None:
        super().__init__(
            f"There is no folder '{raw}'. Name the folder that holds the documents with --raw (make: RAW=...)."
        )


class RawUnreadable(RunError):
    """The folder of raw documents, or one below it, cannot be listed."""

    def __init__(self, folder: Path | str, why: str) -> None:
        super().__init__(f"'{folder}' cannot be listed ({why}). Check its permissions, or the address and its keys.")


class RawEmpty(RunError):
    """The folder of raw documents holds no document."""

    def __init__(self, raw: Path | str, suffixes: tuple[str, ...], links: int) -> None:
        kinds = " ".join(suffixes)
        told = f", but {counted(links, 'symbolic link')}, which are not followed" if links else ""
        super().__init__(
            f"'{raw}' holds no document ({kinds}){told}. "
            "Put documents there, or name the folder that holds them with --raw (make: RAW=...)."
        )


class ExtractedTaken(RunError):
    """The folder of stage outputs belongs to another folder of raw documents."""

    def __init__(self, extracted: Path | str, owner: str, raw: Path | str) -> None:
        super().__init__(
            f"'{extracted}' keeps the stage outputs of '{owner}', not of '{raw}'. "
            "Name another folder with --extracted (make: EXTRACTED=...)."
        )


class OriginUnreadable(RunError):
    """The note that says whose stage outputs a folder keeps cannot be read."""

    def __init__(self, extracted: Path | str, name: str) -> None:
        super().__init__(
            f"'{name}' in '{extracted}' does not say whose stage outputs lie there. "
            "Remove that folder, all of it is made again, or name another one with --extracted (make: EXTRACTED=...)."
        )


class ExtractedForeign(RunError):
    """The folder named for stage outputs holds something else."""

    def __init__(self, extracted: Path | str) -> None:
        super().__init__(
            f"'{extracted}' is not empty and was not made by vraagbaak, so nothing is written there. "
            "Name an empty or new folder with --extracted (make: EXTRACTED=...)."
        )


class ExtractedLocked(RunError):
    """Another run works in the folder of stage outputs."""

    def __init__(self, extracted: Path | str) -> None:
        super().__init__(
            f"Another run is working in '{extracted}'. Wait until it ends, or name another folder with --extracted."
        )


class StageMissing(RunError):
    """A stage was asked for, and the one before it has been run for no document."""

    def __init__(self, documents: int, before: str) -> None:
        which = f"None of the {documents} documents has" if documents > 1 else "The document has not"
        super().__init__(f"{which} gone through {before} yet. Run 'vraagbaak all', or the stages in their order.")


class ProgramFaulty(RunError):
    """The program itself failed on every document it read: going on would empty the database."""

    def __init__(self, documents: int, example: str) -> None:
        super().__init__(f"The program failed on all {documents} documents that it read; the first: {example}")


class NothingLeft(RunError):
    """Every document was stopped or failed: the load would empty the database."""

    def __init__(self, documents: int, codes: str) -> None:
        super().__init__(
            f"No document came through ({codes}), and the database holds {documents}. Raise --seconds and --memory-mb, "
            "or name another database with --db if it is to be emptied."
        )


class FolderUnwritable(RunError):
    """A folder cannot be written to."""

    def __init__(self, folder: Path | str, why: str) -> None:
        super().__init__(
            f"'{folder}' cannot be written to ({why}). "
            "Free space, change its permissions or name another folder, then run again."
        )


class ClusterMissing(RunError):
    """Dask is not installed."""

    def __init__(self) -> None:
        super().__init__("Dask is not installed here. Install it with: pip install 'vraagbaak[cluster]'.")


class ClusterUnreachable(RunError):
    """Nobody answers as a Dask scheduler at the address."""

    def __init__(self, scheduler: str, reason: str) -> None:
        super().__init__(
            f"No Dask scheduler answers at '{scheduler}' ({reason}). Start one, or name its address with --scheduler."
        )


class StorageMissing(RunError):
    """The library that reads storage of this kind is not installed."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(
            f"'{address}' needs a library that is not installed ({reason}). "
            "For s3:// install it with: pip install 'vraagbaak[cluster]'; for others the one that fsspec names."
        )


class StorageUnknown(RunError):
    """No file system is known for the address."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"'{address}' is no address that can be read ({reason}). Name a folder, or s3://BUCKET/PATH.")


class StorageUnreachable(RunError):
    """Storage behind an address does not answer as it should."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}. Check the address, the keys in the environment and the network, then run again.")


class OutputChanged(RunError):
    """The stage outputs of a document are not those that this run made or found."""

    def __init__(self, doc_id: str) -> None:
        super().__init__(
            f"A stage output of '{doc_id}' is not as it was made, so nothing was loaded. "
            "Let one run at a time work there, and nobody else; then run again: all outputs will be looked at anew."
        )


class LoadInterrupted(RunError):
    """A process that helped the load died."""

    def __init__(self, why: str) -> None:
        super().__init__(f"A process that prepared rows for the database died ({why}). Run again, with --workers 1.")
