"""One source from its publisher's files to our table beside the one in use; nothing is kept unless that was asked for."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from importlib.resources.abc import Traversable
from pathlib import Path

from readiness.fetch.download import Asked, download
from readiness.fetch.refusal import Refused
from readiness.fetch.visit import WayOut
from readiness.model.place import Problem
from readiness.refresh.blocked_persons import blocked_persons
from readiness.refresh.compare import Diff, compare, doubts
from readiness.refresh.fetched import Fetched, Unusable
from readiness.refresh.governance import governance
from readiness.refresh.hazards import RELEASE, hazards, release
from readiness.refresh.official import Official
from readiness.world.refreshed import MANIFEST, Stamp, digest, header, manifest_text, read_manifest
from readiness.world.table import read_table

KEYS = {"wgi": "iso3", "inform": "iso3", "ofac": "entry"}
"""Source -> the column that tells rows apart."""
OLD = "old"
_RELEASE = "{workflow}"
_PAUSE = 1.0
"""Seconds between two files of one publisher: politeness."""
_DIGEST_SHOWN = 12


@dataclass(frozen=True)
class Outcome:
    """`data` None where something speaks against the new table; `problems` say what."""

    source: str
    table: str
    diff: Diff | None
    data: bytes | None
    stamp: Stamp | None
    problems: tuple[Problem, ...]


def refreshed(
    official: Official, current: Traversable, countries: Collection[str], way: WayOut, on: date
) -> Outcome:
    """Fetches, reads, checks and compares with the tables of `current`. Never raises for what the other side does."""
    files: dict[str, bytes] = {}
    try:
        for part, asked in official.parts.items():
            if files:
                way.pause(_PAUSE)
            files[part] = download(_addressed(asked, files), way)
        fetched = _read(official, files, countries)
    except Refused as refused:
        return _nothing(official, refused.problem)
    except Unusable as broken:
        named = {"part": broken.part, "reason": broken.reason}
        return _nothing(official, Problem(code="refresh_build", file=official.table, params=named))
    columns = header((current / official.table).read_bytes())
    before = {row[KEYS[official.id]]: row for row in read_table(current, official.table)}
    problems = doubts(official, columns, before, fetched.rows)
    diff = compare(before, fetched.rows)
    if problems:
        return Outcome(official.id, official.table, diff, None, None, problems)
    data = _table(columns, fetched.rows)
    as_of = fetched.as_of if fetched.as_of is not None and fetched.as_of <= on else on
    stamp = Stamp(
        file=official.table,
        sha256=digest(data),
        publisher=official.publisher,
        licence=official.licence,
        fetched_on=on,
        as_of=as_of,
        expires=on + timedelta(days=official.good_for_days),
        rows=len(fetched.rows),
    )
    return Outcome(official.id, official.table, diff, data, stamp, ())


def _addressed(asked: Asked, files: Mapping[str, bytes]) -> Asked:
    """The address with the number of the release in it, where the publisher wants one."""
    if _RELEASE not in asked.address:
        return asked
    number, _ = release(files[RELEASE])
    return replace(asked, address=asked.address.replace(_RELEASE, str(number)))


def _read(official: Official, files: Mapping[str, bytes], countries: Collection[str]) -> Fetched:
    if official.id == "wgi":
        return governance(files, countries)
    return hazards(files, countries) if official.id == "inform" else blocked_persons(files)


def _nothing(official: Official, problem: Problem) -> Outcome:
    return Outcome(official.id, official.table, None, None, None, (problem,))


def keep(outcome: Outcome, folder: Path) -> None:
    """Writes table and manifest into the folder; what lay there before is kept under `old`. Raises OSError.

    The table comes first and the manifest last: a crash in between leaves a table whose digest does not fit, which is
    passed over.
    """
    if outcome.data is None or outcome.stamp is None:
        return
    (folder / OLD).mkdir(parents=True, exist_ok=True)
    file = folder / outcome.table
    stamps = {stamp.file: stamp for stamp in read_manifest(folder)[0]}
    if file.exists():
        had = file.read_bytes()
        (folder / OLD / f"{file.stem}-{digest(had)[:_DIGEST_SHOWN]}{file.suffix}").write_bytes(had)
    _replaced(file, outcome.data)
    stamps[outcome.table] = outcome.stamp
    _replaced(folder / MANIFEST, manifest_text(stamps).encode())


def _replaced(file: Path, data: bytes) -> None:
    fresh = file.with_name(file.name + ".new")
    fresh.write_bytes(data)
    fresh.replace(file)


def _table(columns: list[str], rows: Mapping[str, Mapping[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows[key] for key in sorted(rows))
    return out.getvalue().encode()
