"""`data refresh`: fetches facts of the world from their publishers because somebody asked, shows what would change, keeps it on `--apply`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import orjson

from readiness.cli.printing import note, say_problems, tell, words_of
from readiness.errors import CaseError, UnknownId
from readiness.fetch.visit import WayOut
from readiness.model.place import Problem
from readiness.refresh.compare import Diff
from readiness.refresh.official import read_official
from readiness.refresh.refresh import Outcome, keep, refreshed
from readiness.report.words import Words
from readiness.store.where import DATABASE
from readiness.ui.visiting import may_visit
from readiness.world.folder import current_folder, data_folder, facts_folder
from readiness.world.world import load_world

"""Set where several people work on one server: nobody fetches facts for all of them by the way."""
HERE = "localhost"
SHOWN = 12


def data(wish: Namespace) -> int:
    """Raises CaseError where nothing may be fetched, or the tables cannot be kept; UnknownId for no such source."""
    folder = facts_folder()
    if folder is None or not may_visit(HERE, bool(os.environ.get(DATABASE))):
        raise CaseError([Problem(code="refresh_off")])
    official = read_official(data_folder())
    if wish.source is not None and wish.source not in official:
        raise UnknownId("source", wish.source)
    on = wish.on or date.today()
    wanted = [one for name, one in official.items() if wish.source in (None, name)]
    say, countries = words_of(wish.lang, on), load_world(on).countries.by_iso3
    outcomes = []
    for one in wanted:
        note(say("refresh/fetching", source=one.id, publisher=one.publisher, n=len(one.parts)))
        outcomes.append(refreshed(one, current_folder(), countries, WayOut(), on))
        if wish.apply:
            _keep(outcomes[-1], folder)
    if wish.json:
        told = {"applied": wish.apply, "folder": str(folder), "sources": [_told(o) for o in outcomes]}
        sys.stdout.buffer.write(orjson.dumps(told, option=orjson.OPT_INDENT_2) + b"\n")
    else:
        for line in (line for o in outcomes for line in _lines(o, wish.apply, folder, say)):
            tell(line)
    for outcome in outcomes:
        say_problems(outcome.problems, wish.lang)
    return 0 if any(outcome.data is not None for outcome in outcomes) else 1


def _keep(outcome: Outcome, folder: Path) -> None:
    try:
        keep(outcome, folder)
    except OSError as error:
        raise CaseError([Problem(code="output_not_written", file=str(folder))]) from error


def _told(outcome: Outcome) -> dict[str, Any]:
    diff, stamp = outcome.diff or Diff(0, (), (), ()), outcome.stamp
    return {
        "source": outcome.source,
        "table": outcome.table,
        "rows": diff.rows,
        "added": diff.added,
        "gone": diff.gone,
        "changed": diff.changed,
        "moves": [vars(move) for move in diff.moves[:SHOWN]],
        "sha256": stamp.sha256 if stamp else None,
        "publisher": stamp.publisher if stamp else None,
        "as_of": stamp.as_of if stamp else None,
        "expires": stamp.expires if stamp else None,
        "problems": [p.model_dump(mode="json") for p in outcome.problems],
    }


def _lines(outcome: Outcome, applied: bool, folder: Path, say: Words) -> Iterator[str]:
    diff = outcome.diff
    if diff is not None:
        yield say(
            "refresh/diff",
            table=outcome.table,
            rows=say.number(diff.rows),
            added=say.number(len(diff.added)),
            gone=say.number(len(diff.gone)),
            changed=say.number(diff.changed),
        )
        for move in diff.moves[:SHOWN]:
            yield f"  {move.key} {move.column}: {move.before or '-'} -> {move.after or '-'}"
    if outcome.stamp is None:
        yield say("refresh/refused", table=outcome.table)
        return
    yield say(
        "refresh/kept" if applied else "refresh/not_kept",
        file=str(folder / outcome.table),
        as_of=say.short_day(outcome.stamp.as_of),
        expires=say.short_day(outcome.stamp.expires),
    )
