"""Tables a user fetched anew, in front of those that ship: used where they are whole, passed over where they are not."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.resources.abc import Traversable
from os import PathLike
from pathlib import Path
from typing import Any

from readiness.model.place import Problem

MANIFEST = "manifest.json"
OWN = ("exposure_method.csv", "exposure_overrides.csv")
"""Tables a user writes by hand; they need no entry in the manifest."""


@dataclass(frozen=True)
class Stamp:
    """What is written down beside a fetched table. `sha256` is that of the file as kept."""

    file: str
    sha256: str
    publisher: str
    licence: str
    fetched_on: date
    as_of: date
    expires: date
    rows: int


@dataclass(frozen=True)
class Layered(Traversable):
    """A folder of tables: `fresh` by name in front of `shipped`. Equal, and cached, by the content of what is fresh."""

    shipped: Traversable
    fresh: tuple[tuple[str, Path, str], ...]
    """Name, where it lies, and the digest of its content."""
    stamps: tuple[Stamp, ...]
    problems: tuple[Problem, ...] = field(compare=False)

    def joinpath(self, *descendants: str | PathLike[str]) -> Traversable:
        first, *others = map(str, descendants)
        found = next((path for known, path, _ in self.fresh if known == first), self.shipped / first)
        return found.joinpath(*others) if others else found

    def iterdir(self) -> Iterator[Traversable]:
        return (self / file.name for file in self.shipped.iterdir())

    @property
    def name(self) -> str:
        return self.shipped.name

    def is_dir(self) -> bool:
        return True

    def is_file(self) -> bool:
        return False

    def open(self, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        raise IsADirectoryError(self.name)

    def read_bytes(self) -> bytes:
        raise IsADirectoryError(self.name)

    def read_text(self, encoding: str | None = None) -> str:
        raise IsADirectoryError(self.name)


def layered(shipped: Traversable, folder: Path) -> Layered:
    """What of the folder may be used: tables named in its manifest with the digest noted there, and own ones."""
    stamps, problems = read_manifest(folder)
    fresh = []
    kept = []
    for stamp in stamps:
        data = _content(folder / stamp.file)
        if data is None or digest(data) != stamp.sha256 or not _fits(shipped / stamp.file, data):
            problems += (Problem(code="facts_damaged", file=str(folder / stamp.file)),)
        else:
            fresh.append((stamp.file, folder / stamp.file, stamp.sha256))
            kept.append(stamp)
    for name in OWN:
        data = _content(folder / name)
        if data is not None and not _fits(shipped / name, data):
            problems += (Problem(code="facts_damaged", file=str(folder / name)),)
        elif data is not None:
            fresh.append((name, folder / name, digest(data)))
    return Layered(shipped, tuple(fresh), tuple(kept), problems)


def read_manifest(folder: Path) -> tuple[tuple[Stamp, ...], tuple[Problem, ...]]:
    """What was fetched into this folder; a manifest that cannot be read counts as none, and is told."""
    file = folder / MANIFEST
    data = _content(file)
    if data is None:
        return (), ()
    try:
        return tuple(_stamp(name, entry) for name, entry in sorted(json.loads(data).items())), ()
    except (ValueError, TypeError, KeyError, AttributeError):
        return (), (Problem(code="facts_damaged", file=str(file)),)


def manifest_text(stamps: Mapping[str, Stamp]) -> str:
    told = {
        name: {
            "sha256": s.sha256,
            "publisher": s.publisher,
            "licence": s.licence,
            "fetched_on": s.fetched_on.isoformat(),
            "as_of": s.as_of.isoformat(),
            "expires": s.expires.isoformat(),
            "rows": s.rows,
        }
        for name, s in sorted(stamps.items())
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def header(data: bytes) -> list[str]:
    """The columns of a table; empty where there are none or it is no text."""
    try:
        return next(csv.reader(io.StringIO(data.decode("utf-8"))), [])
    except UnicodeDecodeError:
        return []


def _fits(shipped: Traversable, data: bytes) -> bool:
    """A newer product may want other columns than an older fetch has."""
    return shipped.is_file() and header(shipped.read_bytes()) == header(data)


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def _stamp(name: str, entry: Mapping[str, Any]) -> Stamp:
    days = {key: date.fromisoformat(entry[key]) for key in ("fetched_on", "as_of", "expires")}
    if Path(name).name != name:
        raise ValueError(name)
    return Stamp(
        file=name,
        sha256=str(entry["sha256"]),
        publisher=str(entry["publisher"]),
        licence=str(entry["licence"]),
        rows=int(entry["rows"]),
        **days,
    )
