"""Invoices as evidence hold one line an item; these hand out one line an invoice."""

from readiness.checks.base import Seen
from readiness.checks.coverage import share_right
from readiness.evidence.trade import Invoices
from readiness.model.place import Param

ELECTRONIC = ("ubl-invoice", "ubl-creditnote", "cii", "factur-x", "zugferd-1")
"""Formats that claim to be an e-invoice. Lists and EDI messages are other ways, judged by other rules."""


def each_once(invoices: Invoices) -> Invoices:
    """The first line of every invoice; the same number in another file is another invoice."""
    seen: set[tuple[str, str | None]] = set()
    first = []
    for key in zip(invoices.column("file"), invoices.column("invoice"), strict=True):
        first.append(key not in seen)
        seen.add(key)
    return invoices.where(first)


def electronic(invoices: Invoices) -> Invoices:
    """Every e-invoice once."""
    once = each_once(invoices)
    formats = {head.file: head.format for head in once.heads}
    return once.where([formats[file] in ELECTRONIC for file in once.column("file")])


def named(invoices: Invoices) -> tuple[str, ...]:
    """Their numbers, or the file where a number is missing."""
    pairs = zip(invoices.column("invoice"), invoices.column("file"), strict=True)
    return tuple(dict.fromkeys(number or file for number, file in pairs))


def own_rules(invoices: Invoices, column: str, **told: Param) -> Seen:
    """The share of e-invoices without a failed rule in this column; null there means that the rules do not apply."""
    sent = electronic(invoices)
    asked = sent.where([f is not None for f in sent.column(column)])
    failed = asked.column(column)
    wrong = [bool(f) for f in failed]
    rules = tuple(sorted({rule for found in failed for rule in found}))
    return share_right(
        asked,
        [not w for w in wrong],
        column,
        told={**told, "failed": rules, "invoices": named(asked.where(wrong))},
    )
