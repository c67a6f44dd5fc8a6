"""Evidence of what is coming and of what a catalogue leaves out, for tests of checks."""

from datetime import UTC, datetime, timedelta

from readiness.evidence.availability import (
    DaysOfSupply,
    Demand,
    PlannedOutput,
    Projects,
    Slots,
    Transit,
)
from readiness.evidence.range import ChangeNotices, Feeds, Sites, SpareParts, Substances
from tests.checks.build import ON, evidence

NOON = datetime(2026, 7, 15, 12, tzinfo=UTC)


def on(days):
    """The day of the assessment and so many days later."""
    return ON + timedelta(days=days)


def at(days):
    return NOON + timedelta(days=days)


def _numbered(kind, key, lines, head):
    return evidence(kind, *({key: f"A{n}", **line} for n, line in enumerate(lines, 1)), **head)


def feeds(*lines, **head):
    return _numbered(Feeds, "supplier_pid", lines, head)


def output(*lines, **head):
    return _numbered(PlannedOutput, "article", lines, head)


def transit(*lines, **head):
    return _numbered(Transit, "article", lines, head)


def supply(*lines, **head):
    return _numbered(DaysOfSupply, "article", lines, head)


def demand(*lines, **head):
    return _numbered(Demand, "article", lines, {"file": "demand.csv", **head})


def slots(*lines, **head):
    return _numbered(Slots, "product", lines, head)


def projects(*lines, **head):
    return _numbered(Projects, "project", lines, head)


def substances(*lines, **head):
    return _numbered(Substances, "article", lines, {"file": "substances.csv", **head})


def sites(*lines, **head):
    return _numbered(Sites, "site", lines, head)


def spares(*lines, **head):
    numbered = ({"part": f"P{n}", "serial_number": "S1", **line} for n, line in enumerate(lines, 1))
    return evidence(SpareParts, *numbered, **head)


def notices(*lines, **head):
    return _numbered(ChangeNotices, "article", lines, head)
