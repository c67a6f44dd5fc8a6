"""Evidence for tests of checks: tables in the shapes, made from lines written as keywords; no file is opened."""

from datetime import date
from functools import cache

import pyarrow as pa

from readiness.checks.base import Limits, Today
from readiness.checks.runner import run_checks
from readiness.content.loader import load_bank
from readiness.evidence.base import Dossier, FileHead
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import Certificates, Declarations, Quotations, SupplierDeclarations, Terms
from readiness.evidence.orders import Orders
from readiness.evidence.parts_list import PartsList
from readiness.evidence.stock import Stock
from readiness.model.case import Customer, Profile
from readiness.network.analyse import analyse
from readiness.network.build import build
from readiness.network.row import part_rows
from readiness.world.world import load_world

ON = date(2026, 7, 15)
WORLD = load_world(ON)
FIRST_ROW = 2
"""Row of the first line of a table; row 1 is its header."""


def evidence(kind, *lines, file="file.csv", tier="conformant", format="csv", taken_on=None):
    """One file of this kind; what a line does not say is unknown."""
    rows = [
        {"file": file, "row": row, **{name: line.get(name) for name in kind.shape.types}}
        for row, line in enumerate(lines, FIRST_ROW)
    ]
    head = FileHead(
        file=file,
        sha256="0",
        format=format,
        tier=tier,
        kind=kind.shape.kind,
        taken_on=taken_on,
        records=len(lines),
    )
    return kind((head,), pa.Table.from_pylist(rows, schema=kind.shape.schema))


def together(*same):
    """Several files of one kind as one evidence."""
    heads = tuple(head for one in same for head in one.heads)
    return type(same[0])(heads, pa.concat_tables([one.lines for one in same]))


def catalogue(*lines, **head):
    """Lines without a number get A1, A2 ..."""
    numbered = [{"supplier_pid": f"A{n}", **line} for n, line in enumerate(lines, 1)]
    return evidence(Catalogue, *numbered, **{"file": "catalogue.xml", "format": "bmecat", **head})


def stock(*lines, **head):
    numbered = [{"article": f"A{n}", **line} for n, line in enumerate(lines, 1)]
    return evidence(Stock, *numbered, **{"file": "stock.csv", **head})


def orders(*lines, **head):
    numbered = [{"order": "O1", "line": str(n), "article": "A1", **line} for n, line in enumerate(lines, 1)]
    return evidence(Orders, *numbered, **{"file": "orders.csv", **head})


def parts(*lines, **head):
    return evidence(PartsList, *lines, **{"file": "parts.csv", **head})


def paper(kind, file="paper.pdf", *, confirmed=True, tier="conformant", **fields):
    """A document of one page; a field may have several values. `confirmed` names the fields a person confirmed."""
    lines = []
    for name, values in fields.items():
        for value in values if isinstance(values, tuple) else (values,):
            seen = confirmed is True or (confirmed is not False and name in confirmed)
            lines.append({"field": name, "value": value, "confirmed": value if seen else None})
    head = FileHead(file=file, sha256="0", format=kind.shape.kind, tier=tier, kind=kind.shape.kind, records=1)
    rows = [{"file": file, "row": 1, **{n: line.get(n) for n in kind.shape.types}} for line in lines]
    return kind((head,), pa.Table.from_pylist(rows, schema=kind.shape.schema))


def certificate(**fields):
    return paper(Certificates, **{"file": "certificate.pdf", **fields})


def declaration(**fields):
    return paper(Declarations, **{"file": "declaration.pdf", **fields})


def supplier_declaration(**fields):
    return paper(SupplierDeclarations, **{"file": "ltsd.pdf", **fields})


def terms(**fields):
    return paper(Terms, **{"file": "terms.pdf", **fields})


def quotation(**fields):
    return paper(Quotations, **{"file": "quotation.pdf", **fields})


def customers(*countries):
    return Profile(customers=tuple(Customer(name=code, country=code) for code in countries))


@cache
def limits(on=ON):
    return Limits(load_bank().limits(on))


def dossier(*files):
    return Dossier(
        heads=tuple(head for file in files for head in file.heads),
        evidence={type(file): file for file in files},
    )


def network_of(parts_list):
    """The network of a parts list and what it shows, as the pipeline makes them."""
    network = build(part_rows(parts_list.lines.to_pydict()), {}, "EUR", WORLD)
    return network, analyse(network, WORLD, limits())


def findings(*files, profile=None, on=ON, only_present=False, known=()):
    """Every finding on these files, by check, under the shipped bank and the thresholds in force."""
    parts_list = next((file for file in files if isinstance(file, PartsList)), None)
    seen = network_of(parts_list) if parts_list is not None and parts_list.count() else ()
    things = (*seen, WORLD, profile or Profile(), Today(on), *known)
    done = run_checks(load_bank(), dossier(*files), limits(on), things, only_present)
    return {finding.check: finding for finding in done}


def rows(finding):
    """Where the finding points to."""
    return [place.row for place in finding.places]
