"""The one door for everything a firm hands in about its supply: files of several kinds, the rows of one parts list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace

import pyarrow as pa

from readiness.evidence.base import Dossier, Evidence
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.parts_list import PartsList
from readiness.evidence.range import Sites
from readiness.evidence.stock import Stock
from readiness.evidence.supply import OpenOrders, Sources, Spend, Suppliers
from readiness.model.case import Case
from readiness.model.place import Problem
from readiness.network.intake.bom import whole_bom
from readiness.network.intake.cover import StockLine, covered
from readiness.network.intake.firms import Firm, Firms
from readiness.network.intake.joining import Joining
from readiness.network.intake.lines import Columns, L, lines_of
from readiness.network.intake.origins import OriginLine, declared_origins
from readiness.network.intake.own import in_its_place, others
from readiness.network.intake.seats import Seat, settled
from readiness.network.intake.sources import SourceLine, listed, ordered, paid
from readiness.network.row import PartRow, part_rows, plain
from readiness.world.world import World

BESIDE: tuple[type[Evidence], ...] = (Sources, Suppliers, Sites, Spend, OpenOrders, Stock, OriginDeclarations)
"""What fills a parts list, beside the parts list itself."""


@dataclass(frozen=True)
class Gathered:
    """The rows of the one parts list; `problems` of how the lists fit together, not of the rows themselves."""

    rows: tuple[PartRow, ...] = ()
    problems: tuple[Problem, ...] = ()


def gather(dossier: Dossier, case: Case, world: World, limits: Mapping[str, float]) -> Gathered:
    """No rows where neither a parts list nor a source of parts was handed in. A list edited in the app goes before all."""
    own, given = others(part_rows(_columns(dossier, PartsList)))
    found = _joined(given, dossier, case, world, limits)
    if not own:
        return found
    rows, told = in_its_place(own, found.rows)
    return Gathered(tuple(rows), (*found.problems, *told))


def _joined(
    given: Sequence[PartRow], dossier: Dossier, case: Case, world: World, limits: Mapping[str, float]
) -> Gathered:
    rows, problems = whole_bom(given)
    sourced = any(dossier.having(kind) for kind in (Sources, Spend, OpenOrders))
    if not (rows or sourced) or not any(dossier.having(kind) for kind in BESIDE):
        return Gathered(tuple(rows), tuple(problems))
    firms = Firms(_lines(dossier, Suppliers, Firm), limits["network.names_alike"])
    seats = _lines(dossier, Sites, Seat)
    for seat in seats:
        firms.learn(seat.supplier, seat.bpn)
        firms.learn(seat.supplier, seat.duns)
    rows = [_one_name(row, firms) for row in rows]
    sources, told = _sources(dossier, firms, case, world)
    problems += told
    joining = Joining(rows, world, limits["network.shares_apart"], limits["network.parts_alike"])
    by_part = joining.sources(sources)
    if rows:
        rows = joining.put_in(by_part)
    elif by_part:
        rows = [row for found in by_part.values() for row in found]
        problems.append(rows[0].problem("sources_without_list", "part", count=len(by_part)))
    rows, of_seats = settled(rows, seats, firms)
    rows = covered(rows, _lines(dossier, Stock, StockLine), joining.called)
    declarations = _lines(dossier, OriginDeclarations, OriginLine)
    rows, of_origin = declared_origins(rows, declarations, firms, joining.called, world, case.on)
    return Gathered(tuple(rows), (*problems, *joining.problems, *of_seats, *of_origin, *firms.problems))


def with_rows(dossier: Dossier, gathered: Gathered) -> Dossier:
    """The dossier whose parts list is the gathered one, so that checks look at what the network is made of."""
    known = dossier.get(PartsList)
    if not gathered.rows or (known is not None and _same(known, gathered.rows)):
        return dossier
    files = {row.file for row in gathered.rows}
    heads = tuple(head for head in dossier.heads if head.file in files)
    lines = PartsList(heads, _table(gathered.rows))
    return replace(dossier, evidence={**dossier.evidence, PartsList: lines})


def _same(known: PartsList, rows: Sequence[PartRow]) -> bool:
    """Nothing was joined, added up or implied."""
    return known.count() == len(rows) and all(row.facts is None for row in rows)


def _columns(dossier: Dossier, kind: type[Evidence]) -> Columns:
    found = dossier.get(kind)
    return {} if found is None else found.lines.to_pydict()


def _sources(
    dossier: Dossier, firms: Firms, case: Case, world: World
) -> tuple[tuple[list[PartRow], list[PartRow], list[PartRow]], list[Problem]]:
    """Approved sources, invoices, open orders, in the order in which their word counts."""
    lists, invoices, orders = (_lines(dossier, kind, SourceLine) for kind in (Sources, Spend, OpenOrders))
    for line in (*lists, *invoices, *orders):
        firms.learn(line.supplier, line.supplier_number)
    approved, of_list = listed(lists, firms, case.on)
    spent, of_spend = paid(invoices, firms, case.rates, case.currency, world)
    open_ = ordered(orders, firms)
    return (approved, spent, open_), [*of_list, *of_spend, *_off_list(approved, (*spent, *open_))]


def _off_list(approved: Iterable[PartRow], bought: Iterable[PartRow]) -> list[Problem]:
    """Suppliers who deliver although the approved sources of the part do not name them; each told once."""
    listing: dict[str, dict[str, PartRow]] = {}
    for row in approved:
        listing.setdefault(plain(row.part), {}).setdefault(row.supplier or "", row)
    found: dict[tuple[str, str], Problem] = {}
    for row in bought:
        part, supplier = plain(row.part), row.supplier or ""
        if part in listing and supplier not in listing[part]:
            listed_in = next(iter(listing[part].values()))
            told = {
                "part": part,
                "supplier": supplier,
                "kept_file": listed_in.file,
                "kept_row": listed_in.row,
            }
            found.setdefault((part, supplier), row.problem("source_off_list", "supplier", **told))
    return list(found.values())


def _lines(dossier: Dossier, kind: type[Evidence], line: type[L]) -> list[L]:
    return lines_of(line, _columns(dossier, kind))


def _one_name(row: PartRow, firms: Firms) -> PartRow:
    if row.supplier is None:
        return row
    name = firms.named(row.supplier, None, row.place("supplier"))
    return row if name == row.supplier else replace(row, supplier=name)


def _table(rows: Sequence[PartRow]) -> pa.Table:
    schema = PartsList.shape.schema
    known = {f.name for f in fields(PartRow)}
    columns = {
        field.name: [getattr(row, field.name) for row in rows] if field.name in known else [None] * len(rows)
        for field in schema
    }
    return pa.table(columns, schema=schema)
