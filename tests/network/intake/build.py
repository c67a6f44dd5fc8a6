"""Small lists for the tests of how lists fit together."""

from datetime import date

from readiness.model.place import Place
from readiness.network.intake.firms import Firm, Firms
from readiness.network.intake.sources import SourceLine
from readiness.network.row import PartRow

ON = date(2026, 7, 15)
SAID = Place(file="x.csv", row=2)


def firm(name, row=2, **facts):
    return Firm("suppliers.csv", None, row, None, name, **facts)


def firms(*lines, likeness=88):
    return Firms(lines, likeness)


def source(part, supplier=None, row=2, file="sources.csv", **facts):
    return SourceLine(file, None, row, None, part, supplier, **facts)


def bom(part, parent=None, row=2, file="bom.csv", **facts):
    return PartRow(file=file, row=row, part=part, parent=parent, **facts)


def codes(problems):
    return sorted(p.code for p in problems)
