"""The commercial conditions the firm's own terms state, as values a program can compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from readiness.checks.documents.papers import Paper, papers
from readiness.evidence.document import Terms
from readiness.report.pack.discretion import Discretion
from readiness.report.pack.fact import Ask, Fact, Lack, Part, Reason, as_json, settled, sources

FILE = "terms.json"
CONDITIONS: Mapping[str, Literal["text", "number", "flag"]] = {
    "incoterms": "text",
    "payment_days": "number",
    "discount": "text",
    "payment_plan": "text",
    "delivery_time": "text",
    "minimum_order": "text",
    "warranty_months": "number",
    "delay_damages": "text",
    "liability_cap": "text",
    "retention_of_title": "flag",
    "spare_years": "number",
    "spare_from": "text",
    "governing_law": "text",
}
"""Clauses of export control and of data law are legal findings and stay out."""
ASKED: tuple[Ask, ...] = ("incoterms", "payment_days", "warranty_months", "spare_years")
FLAGS = {"yes": True, "no": False}


def terms_part(terms: Terms | None, discretion: Discretion) -> tuple[Part | None, tuple[Lack, ...]]:
    """One entry a document. No reader knows a clause on returns, so that a case never proves one."""
    held = papers(terms)
    own = [paper for paper in held if discretion.is_own(paper.first("issuer"))]
    told = [(paper, _conditions(paper, discretion)) for paper in own]
    told = [(paper, stated) for paper, stated in told if stated]
    stated_somewhere = {name for _, stated in told for name in stated}
    lacks = [Lack(ask, _why(ask, own, bool(held))) for ask in ASKED if ask not in stated_somewhere] + [
        Lack("returns", "absent")
    ]
    if not told:
        return None, tuple(lacks)
    documents = [_document(paper, stated) for paper, stated in told]
    proof = tuple(
        source
        for number, (_, stated) in enumerate(told)
        for name, fact in stated.items()
        for source in sources(f"/documents/{number}/conditions/{name}", fact)
    )
    return Part(FILE, as_json({"documents": documents}), len(documents), proof), tuple(lacks)


def _why(ask: str, own: list[Paper], handed_in: bool) -> Reason:
    if not own:
        return "other_holder" if handed_in else "absent"
    said = [s for paper in own for s in paper.all(ask)]
    if not said:
        return "absent"
    return "conflict" if any(s.confirmed for s in said) else "unconfirmed"


def _conditions(paper: Paper, discretion: Discretion) -> dict[str, Fact]:
    """Only what a person confirmed; a clause read twice with two values is none."""
    found = {}
    for name, kind in CONDITIONS.items():
        confirmed = [s for s in paper.all(name) if s.confirmed and not discretion.tells(s.value)]
        said = [(_typed(s.value, kind), s.place) for s in confirmed]
        fact = settled([(value, place) for value, place in said if value is not None])
        if fact is not None:
            found[name] = fact
    return found


def _typed(value: str, kind: str) -> str | float | bool | None:
    """None where the value is not of its kind."""
    if kind == "flag":
        return FLAGS.get(value)
    if kind == "text":
        return value
    return float(value) if value.replace(".", "", 1).isdecimal() else None


def _document(paper: Paper, stated: Mapping[str, Fact]) -> dict[str, Any]:
    """`issued` and `language` head it where a person confirmed them."""
    head = {name: _one(paper, name) for name in ("issued", "language")}
    return {**head, "conditions": {name: fact.value for name, fact in stated.items()}}


def _one(paper: Paper, name: str) -> str | None:
    return next((said.value for said in paper.all(name) if said.confirmed), None)
