"""A place as the user names it: a folder of this machine, or the address of storage elsewhere.

Comes in: the name. Goes out: the ``Storage`` there.
Does not: read or write.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.run.storage import Local, Storage


def is_address(place: str | Path) -> bool:
    """Whether ``place`` names storage by its address rather than a folder of this machine."""
    return "://" in str(place)


def storage(place: str | Path) -> Storage:
    """The storage at ``place``. Raises ``StorageMissing`` or ``StorageUnknown`` for an address that cannot be used."""
    if is_address(place):
        from pipeline.run.remote import Remote

        return Remote(str(place))
    return Local(Path(place))
