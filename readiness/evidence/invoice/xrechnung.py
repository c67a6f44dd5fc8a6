"""The fatal rules of XRechnung 3.0 that decide whether a German buyer's system takes an invoice.

BR-DE-1 to -11, -15, -16, -18, -22 to -25, restated from the specification. Rules that only warn and the finer ones on
direct debits are left to the official validator: passing here is no certificate.
"""

from __future__ import annotations

from collections.abc import Callable

from readiness.evidence.invoice.document import Contact, Facts, Means, Place
from readiness.evidence.invoice.skonto import skonto_sound

VERSION = "XRechnung 3.0"
LEITWEG = "0204"
"""Scheme of an electronic address given out by German authorities: whoever has one wants XRechnung."""
_TAXED = frozenset({"S", "Z", "E", "AE", "K", "G", "L", "M"})
_TRANSFERS, _CARDS, _DEBITS = ("30", "58"), ("48", "54", "55"), ("59",)

Rule = Callable[[Facts], bool]


def _contact(said: Callable[[Contact], str | None]) -> Rule:
    return lambda facts: facts.seller_contact is None or bool(said(facts.seller_contact))


def _place(where: Callable[[Facts], Place | None], said: Callable[[Place], str | None]) -> Rule:
    def kept(facts: Facts) -> bool:
        place = where(facts)
        return place is None or bool(said(place))

    return kept


def _paid(codes: tuple[str, ...], right: Callable[[Means], bool]) -> Rule:
    return lambda facts: all(right(means) for means in facts.means if means.code in codes)


RULES: dict[str, Rule] = {
    "BR-DE-1": lambda facts: bool(facts.means),
    "BR-DE-2": lambda facts: facts.seller_contact is not None,
    "BR-DE-3": _place(lambda f: f.seller, lambda p: p.city),
    "BR-DE-4": _place(lambda f: f.seller, lambda p: p.post_code),
    "BR-DE-5": _contact(lambda c: c.name),
    "BR-DE-6": _contact(lambda c: c.phone),
    "BR-DE-7": _contact(lambda c: c.email),
    "BR-DE-8": _place(lambda f: f.buyer, lambda p: p.city),
    "BR-DE-9": _place(lambda f: f.buyer, lambda p: p.post_code),
    "BR-DE-10": _place(lambda f: f.delivery, lambda p: p.city),
    "BR-DE-11": _place(lambda f: f.delivery, lambda p: p.post_code),
    "BR-DE-15": lambda facts: bool(facts.buyer_reference),
    "BR-DE-16": lambda facts: facts.tax_number or not facts.tax_codes & _TAXED,
    "BR-DE-18": lambda facts: skonto_sound(facts.terms or ""),
    "BR-DE-22": lambda facts: len(set(facts.attachments)) == len(facts.attachments),
    "BR-DE-23-a": _paid(_TRANSFERS, lambda m: m.transfer),
    "BR-DE-23-b": _paid(_TRANSFERS, lambda m: not (m.card or m.debit)),
    "BR-DE-24-a": _paid(_CARDS, lambda m: m.card),
    "BR-DE-24-b": _paid(_CARDS, lambda m: not (m.transfer or m.debit)),
    "BR-DE-25-a": _paid(_DEBITS, lambda m: m.debit),
    "BR-DE-25-b": _paid(_DEBITS, lambda m: not (m.transfer or m.card)),
}
"""Rule -> whether the invoice keeps it."""


def failed_national(facts: Facts) -> list[str]:
    return [rule for rule, kept in RULES.items() if not kept(facts)]
