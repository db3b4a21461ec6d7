"""What can stop a run as a whole: each with one sentence that says what happened, where, and what to do."""

from __future__ import annotations

from pathlib import Path


class RunError(Exception):
    """The run stops; the old database is untouched."""


class RawMissing(RunError):
    """The folder of raw documents is not there."""

    def __init__(self, raw: Path) -> None:
        super().__init__(
            f"There is no folder '{raw}'. Name the folder that holds the documents with --raw (make: RAW=...)."
        )


class RawEmpty(RunError):
    """The folder of raw documents holds no document."""

    def __init__(self, raw: Path, suffixes: tuple[str, ...]) -> None:
        kinds = " ".join(suffixes)
        super().__init__(f"'{raw}' holds no document ({kinds}). Nothing was done; the database is as it was.")


class ExtractedTaken(RunError):
    """The folder of stage outputs belongs to another folder of raw documents."""

    def __init__(self, extracted: Path, owner: str, raw: Path) -> None:
        super().__init__(
            f"'{extracted}' keeps the stage outputs of '{owner}', not of '{raw}'. "
            "Name another folder with --extracted (make: EXTRACTED=...)."
        )


class ExtractedForeign(RunError):
    """The folder named for stage outputs holds something else."""

    def __init__(self, extracted: Path) -> None:
        super().__init__(
            f"'{extracted}' is not empty and was not made by vraagbaak, so nothing is written there. "
            "Name an empty or new folder with --extracted (make: EXTRACTED=...)."
        )


class ExtractedLocked(RunError):
    """Another run works in the folder of stage outputs."""

    def __init__(self, extracted: Path) -> None:
        super().__init__(
            f"Another run is working in '{extracted}'. Wait until it ends, or name another folder with --extracted."
        )


class ProgramFaulty(RunError):
    """The program itself failed on every document it read: going on would empty the database."""

    def __init__(self, documents: int, example: str) -> None:
        super().__init__(f"The program failed on all {documents} documents that it read; the first: {example}")


class FolderUnwritable(RunError):
    """A folder cannot be written to."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(
            f"'{folder}' cannot be written to ({why}). Free space or change its permissions, then run again."
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
