"""Rules of preferential origin as agreements write them: a highest share of foreign value, a change of heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from readiness.checks.base import Limits

Basis = Literal["own", "chapter", "usual", "unread"]
MAX_NOM = "preference.max_nom"
WHOLE = 100.0

_NEXT_CODE = r"(?!\s*\d)"
"""Two customs codes of one exception are no two demands."""
_OR = re.compile(rf"(?:\b(?:or|oder)\b|或|/){_NEXT_CODE}", re.IGNORECASE)
_AND = re.compile(rf"(?:\b(?:and|und)\b|[;+]|并且?|且|和){_NEXT_CODE}", re.IGNORECASE)
_SHARE = r"\D{0,40}?(?P<share>\d{1,2}(?:[.,]\d+)?)\s*(?:%|percent|per cent|prozent|$|\()"
_NOT_ORIGINATING = re.compile(
    r"^\W*(?:max\.?\s*nom|vnm|nom\b|non-?originating|vormaterial\w*|非原产)" + _SHARE, re.IGNORECASE
)
_ADDED = re.compile(
    r"^\W*(?:rvc|qvc|lvc|regional value|value added|added value|wertschöpfung|区域价值|增值)" + _SHARE,
    re.IGNORECASE,
)
_CHANGE = {
    2: re.compile(r"^\W*(?:cc\b|change of chapter|kapitelwechsel|章改变)", re.IGNORECASE),
    4: re.compile(
        r"^\W*(?:cth\b|change of (?:tariff )?heading|positionswechsel|品目改变|税号改变)", re.IGNORECASE
    ),
    6: re.compile(r"^\W*(?:ctsh\b|change of sub-?heading|unterpositionswechsel|子目改变)", re.IGNORECASE),
}
_EXCEPT = re.compile(r"\b(?:except|ausgenommen|außer|not from|nicht aus)\b|除(?!了)?", re.IGNORECASE)
_HEADING = re.compile(r"(?<!\d)(\d{2})\.?(\d{2})?(?!\d)")


@dataclass(frozen=True)
class Demand:
    """All of it must hold: at most this share, and foreign materials from elsewhere in the customs tariff."""

    max_nom: float | None = None
    digits: int | None = None
    """How many digits of the customs code must differ: 2 chapter, 4 heading, 6 subheading."""
    not_from: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListRule:
    """One of the demands is enough; none where a rule was written that cannot be read."""

    demands: tuple[Demand, ...]
    basis: Basis


def rule_of(said: str | None, hs_code: str | None, limits: Limits) -> ListRule:
    """The rule written beside the product, else the usual share of its customs chapter, else the usual share."""
    if said and said.strip():
        demands = tuple(_alternatives(said))
        return ListRule(demands, "own" if demands else "unread")
    chapter = f"{MAX_NOM}.chapter_{(hs_code or '')[:2]}"
    if chapter in limits:
        return ListRule((Demand(max_nom=limits[chapter]),), "chapter")
    return ListRule((Demand(max_nom=limits[MAX_NOM]),), "usual")


def _alternatives(said: str) -> Iterator[Demand]:
    """A part that cannot be read spoils its alternative only: what is left may still hold."""
    for alternative in _OR.split(said):
        parts = [_part(part) for part in _AND.split(alternative) if part.strip()]
        known = [part for part in parts if part is not None]
        if parts and len(known) == len(parts):
            shares = [part.max_nom for part in known if part.max_nom is not None]
            digits = [part.digits for part in known if part.digits is not None]
            yield Demand(
                max_nom=min(shares) if shares else None,
                digits=min(digits) if digits else None,
                not_from=tuple(code for part in known for code in part.not_from),
            )


def _part(said: str) -> Demand | None:
    most = _NOT_ORIGINATING.match(said)
    if most:
        return Demand(max_nom=_share(most))
    least = _ADDED.match(said)
    if least:
        return Demand(max_nom=1 - _share(least))
    digits = next((count for count, word in _CHANGE.items() if word.match(said)), None)
    if digits is None:
        return None
    excluded = _EXCEPT.search(said)
    codes = _HEADING.finditer(said, excluded.end()) if excluded else ()
    return Demand(digits=digits, not_from=tuple(code[1] + (code[2] or "") for code in codes))


def _share(found: re.Match[str]) -> float:
    return float(found["share"].replace(",", ".")) / WHOLE
