"""A request to one supplier: its number, what it asks for, which parts, until when."""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Mapping
from datetime import date, timedelta
from hashlib import sha256

from readiness.model.base import Lang
from readiness.model.case import Case, SupplierRequest, Topic
from readiness.network.declared import same
from readiness.requests.ranking import TOPICS, Candidate

LETTERS = 8
"""Of the request's number: short enough to be typed from a letter, enough for 10^12 requests."""


def draw_up(
    case: Case,
    candidate: Candidate,
    about: tuple[Topic, ...],
    lang: Lang,
    on: date,
    limits: Mapping[str, float],
) -> SupplierRequest:
    """An open request to the same supplier about the same things keeps its number and its history.

    Asked for is what was chosen, even where no part lacks it; then all parts of the supplier are listed.
    """
    chosen = tuple(topic for topic in TOPICS if topic in about)
    parts = candidate.parts(chosen) or candidate.parts(TOPICS)
    due = on + timedelta(days=limits["requests.answer_days"])
    before = _same_request(case, candidate.supplier, chosen)
    if before is not None:
        return before.model_copy(update={"lang": lang, "parts": before.parts or parts})
    return SupplierRequest(
        id=number(case.name, candidate.supplier, chosen, on),
        supplier=candidate.supplier,
        about=chosen,
        parts=parts,
        lang=lang,
        drawn_up=on,
        due=due,
    )


def number(firm: str, supplier: str, about: tuple[Topic, ...], on: date) -> str:
    """The same wish on the same day has the same number on every machine."""
    told = "\0".join((firm, supplier, *about, on.isoformat()))
    return f"RQ-{b32encode(sha256(told.encode()).digest()).decode()[:LETTERS]}"


def _same_request(case: Case, supplier: str, about: tuple[Topic, ...]) -> SupplierRequest | None:
    for request in case.requests:
        closed = any(e.what in ("answered", "declined") for e in request.events)
        if same(request.supplier, "") == same(supplier, "") and request.about == about and not closed:
            return request
    return None
