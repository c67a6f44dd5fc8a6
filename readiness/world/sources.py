"""Which file comes from where, under which licence, and until when it may be trusted: the table of SOURCES.md."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from importlib.resources.abc import Traversable

from readiness.world.refreshed import Layered, Stamp
from readiness.world.table import day

NEVER = "-"


@dataclass(frozen=True)
class Source:
    """`expires` None: the file does not age."""

    file: str
    holds: str
    source: str
    licence: str
    as_of: date | None
    expires: date | None

    def out_of_date(self, on: date) -> bool:
        return self.expires is not None and on > self.expires


def read_sources(folder: Traversable) -> tuple[Source, ...]:
    """The rows of the front table, in its order; a table the user refreshed has the days and publisher of its fetch."""
    lines = (folder / "SOURCES.md").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    found = []
    for file, holds, source, licence, as_of, expires in rows[2:]:
        until = None if expires == NEVER else day(expires)
        found.append(Source(file, holds, source, licence, day(as_of), until))
    stamps = {stamp.file: stamp for stamp in folder.stamps} if isinstance(folder, Layered) else {}
    return tuple(_stamped(source, stamps.get(source.file)) for source in found)


def _stamped(source: Source, stamp: Stamp | None) -> Source:
    if stamp is None:
        return source
    return replace(source, source=stamp.publisher, as_of=stamp.as_of, expires=stamp.expires)
