"""Origin as suppliers declared it in writing: fills what no list states and contradicts aloud what one does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from readiness.model.place import Problem
from readiness.network.intake.firms import Firms
from readiness.network.intake.lines import Line
from readiness.network.row import Fact, PartRow, plain
from readiness.world.world import World


@dataclass(frozen=True)
class OriginLine(Line):
    """One article of a long-term supplier's declaration."""

    article: str | None = None
    supplier: str | None = None
    origin: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None


def declared_origins(
    rows: Sequence[PartRow],
    lines: Iterable[OriginLine],
    firms: Firms,
    called: Callable[[str | None], str],
    world: World,
    on: date,
) -> tuple[list[PartRow], list[Problem]]:
    """A declaration without a supplier's name speaks of a part only where one supplier alone delivers it."""
    suppliers: dict[str, set[str]] = {}
    for row in rows:
        if row.supplier is not None:
            suppliers.setdefault(plain(row.part), set()).add(row.supplier)
    valid: dict[tuple[str, str], OriginLine] = {}
    for line in lines:
        if not line.origin or _outside(line, on):
            continue
        part = called(line.article)
        name = firms.named(line.supplier, None, line.place("supplier"))
        if name is None and len(suppliers.get(part, ())) == 1:
            name = next(iter(suppliers[part]))
        if name is not None:
            valid.setdefault((part, name), line)
    found: list[PartRow] = []
    problems: list[Problem] = []
    for row in rows:
        said = valid.get((plain(row.part), row.supplier or ""))
        if said is None:
            found.append(row)
        elif row.origin is None:
            facts = {**(row.facts or {}), "origin": Fact("supplier-declared", said.place("origin"))}
            found.append(replace(row, origin=said.origin, facts=facts))
        else:
            found.append(row)
            problems += _contradiction(row, said, world)
    return found, problems


def _outside(line: OriginLine, on: date) -> bool:
    return (line.valid_until is not None and line.valid_until < on) or (
        line.valid_from is not None and line.valid_from > on
    )


def _contradiction(row: PartRow, said: OriginLine, world: World) -> list[Problem]:
    resolve, kept = world.countries.resolve, row.place("origin")
    if (resolve(row.origin) or row.origin) == (resolve(said.origin) or said.origin):
        return []
    told = {
        "part": plain(row.part), "supplier": row.supplier or "", "column": "origin", "value": said.origin,
        "kept": row.origin, "kept_file": kept.file, "kept_row": kept.row,
    }  # fmt: skip
    return [said.problem("lists_differ", "origin", **told)]
