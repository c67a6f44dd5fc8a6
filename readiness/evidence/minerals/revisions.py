"""Revisions of the reporting templates whose cell positions these readers were built to."""

from __future__ import annotations

KNOWN = {
    "cmrt": ("6.01", "6.1", "6.22", "6.31", "6.4", "6.5", "6.6"),
    "emrt": ("1.1", "1.11", "1.2", "1.3", "2.0", "2.1", "2.11"),
}
"""Those in use since 2021, as public descriptions of the templates list them up to 2026; the initiative issues one each
spring. Older ones of the same layout are read as well."""


def newer_than_known(form: str, revision: str | None) -> bool:
    """Revisions count as decimals: 6.31 is older than 6.4, and a third number is a reprint."""
    if revision is None:
        return False
    return _number(revision) > max(map(_number, KNOWN[form]))


def newest(form: str) -> str:
    return max(KNOWN[form], key=_number)


def _number(revision: str) -> float:
    return float(".".join(revision.split(".")[:2]))
