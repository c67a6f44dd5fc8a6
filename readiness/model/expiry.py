"""A day on which something handed in stops being valid."""

from __future__ import annotations

from datetime import date

from readiness.model.base import Value
from readiness.model.place import Place


class Expiry(Value):
    """`kind` = management_system, tisax, insurance, certificate, ltsd, prices or the kind of evidence.

    `confirmed` False: the day was read by a machine and nobody compared it with the paper.
    """

    kind: str
    file: str
    name: str
    day: date
    confirmed: bool
    place: Place
    count: int = 1
    """How many entries end that day, where a list holds several."""
