"""Orders name a delivery term of Incoterms 2020 together with its place."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.base import Evidence
from readiness.evidence.orders import Orders
from readiness.evidence.trade import PurchaseOrders

TERMS = frozenset({"EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"})
"""The eleven rules of Incoterms 2020 (International Chamber of Commerce). DAT went in 2020, DAF, DES, DEQ, DDU in 2010."""
_SPLIT = re.compile(r"\s*(?P<code>[A-Za-z]{3})\b[\s,:;-]*(?P<place>.*)", re.S)
_EDITION = re.compile(r"\W*\(?(?:incoterms?\W*)?(?:®\s*)?(?:20[012]\d)?\)?\W*", re.I)


def valid_term(term: str, place: str | None) -> bool | None:
    """None where the code is no rule of 2020; False where its place is missing: DAP alone ends the risk nowhere."""
    found = _SPLIT.fullmatch(term)
    if found is None or found["code"].upper() not in TERMS:
        return None
    beside = place or found["place"]
    return _EDITION.fullmatch(beside) is None


@check("trade.incoterms", ref="H10")
def incoterms(purchase: PurchaseOrders | None, orders: Orders | None) -> Seen:
    """Share of the lines with a delivery term whose term is one of 2020 and has a place; lines without one are told."""
    used: list[Evidence] = [e for e in (purchase, orders) if e is not None]
    judged = [valid_term(term, place) for e in used for term, place in _terms(e) if term is not None]
    silent = sum(term is None for e in used for term, _ in _terms(e))
    told = {"total": len(judged), "without_term": silent}
    if not judged:
        return Seen.no_evidence(wrong=0, no_rule=0, no_place=0, **told)
    places = [
        place
        for e in used
        for place in e.where([t is not None and not valid_term(t, p) for t, p in _terms(e)]).places(
            "incoterm"
        )
    ]
    wrong = sum(not j for j in judged)
    return Seen(
        level=4 * (len(judged) - wrong) / len(judged),
        params={"wrong": wrong, "no_rule": judged.count(None), "no_place": judged.count(False), **told},
        places=tuple(places),
        place_count=wrong,
        assurance=compared(*used) if len(used) > 1 else None,
    )


def _terms(evidence: Evidence) -> list[tuple[str | None, str | None]]:
    terms = evidence.column("incoterm")
    places = (
        evidence.column("incoterm_place") if isinstance(evidence, PurchaseOrders) else [None] * len(terms)
    )
    return list(zip(terms, places, strict=True))
