"""Every legal entity identifier that stands in a list or statement has the right check digits."""

from __future__ import annotations

import re

from stdnum import lei as lei_number

from readiness.checks.base import Seen, check, share_level
from readiness.checks.documents.papers import papers
from readiness.evidence.document import Statements
from readiness.evidence.licence import Screenings
from readiness.model.place import Place

FIELD = "lei"
_SHAPE = re.compile(r"[0-9A-Z]{18}[0-9]{2}")


@check("identity.lei", ref="A2")
def lei(screenings: Screenings | None, statements: Statements | None) -> Seen:
    """ISO 17442: twenty characters, modulo 97. Whether the entity still exists only the register can say."""
    found = _found(screenings, statements)
    if not found:
        return Seen.no_evidence(total=0)
    wrong = [(value, place) for value, place in found if not _is_valid(value)]
    return Seen(
        level=share_level(len(found) - len(wrong), len(found)),
        params={
            "total": len(found),
            "wrong": len(wrong),
            "numbers": tuple(dict.fromkeys(value for value, _ in wrong)),
        },
        places=tuple(place for _, place in wrong or found),
    )


def _is_valid(value: str) -> bool:
    """The library takes any length: its check of digits alone accepts a "1"."""
    plain = lei_number.compact(value)
    return _SHAPE.fullmatch(plain) is not None and lei_number.is_valid(plain)


def _found(screenings: Screenings | None, statements: Statements | None) -> list[tuple[str, Place]]:
    found = [(said.value, said.place) for paper in papers(statements) for said in paper.all(FIELD)]
    if screenings is not None:
        places = screenings.places(FIELD, limit=None)
        found += [(v, p) for v, p in zip(screenings.column(FIELD), places, strict=True) if v]
    return found
