"""Names on a sanctions list, and how near a firm's name comes to one of them.

A score is a likeness of letters, nothing more: a hit is a reason for a person to look, no verdict on a firm. That no
name is near says nothing either once the list is older than its last day.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rapidfuzz import fuzz, process

_MARKS = re.compile(r"[\u0300-\u036f]")
_LETTERS = re.compile(r"[^\w]+|_")
_LEGAL_FORM = re.compile(
    r"\b(?:gmbh|mbh|ag|kg|kgaa|ohg|se|ug|ltd|limited|llc|llp|lp|inc|corp|corporation|co|company|plc|pjsc|ojsc|jsc|cjsc"
    r"|ooo|oao|ao|pao|zao|tov|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as|aps|kft|doo|sro|holding|group|gruppe)\b"
)
SHORTEST = 5
"""Letters a name needs before a likeness means anything. A shorter one must be the same, and even then is no hit:
three letters name a bearing maker here and a metal trader there."""

EXACT = 100.0


@dataclass(frozen=True)
class SanctionedName:
    list: str
    entry: str
    name: str
    programme: str
    also_known: tuple[str, ...] = ()


@dataclass(frozen=True)
class Likeness:
    """How alike a name is to an entry, 0 to 100; `telling` is false for names too short to tell firms apart."""

    score: float
    entry: SanctionedName
    telling: bool = True


@dataclass(frozen=True)
class SanctionsList:
    """`expires`: the last day on which "no name is near" may be said."""

    names: tuple[SanctionedName, ...]
    as_of: date
    expires: date

    def out_of_date(self, on: date) -> bool:
        return on > self.expires

    def nearest(self, name: str, least: float) -> Likeness | None:
        """The entry most like this name, None where none reaches `least`. Legal forms and accents do not count."""
        wanted = plain_name(name)
        if len(wanted) < SHORTEST:
            at = self._first.get(wanted)
            return Likeness(EXACT, self.names[at], telling=False) if at is not None else None
        found = process.extractOne(wanted, self._spellings, scorer=fuzz.token_sort_ratio, score_cutoff=least)
        return Likeness(round(found[1], 1), self.names[self._owners[found[2]]]) if found else None

    @cached_property
    def _known(self) -> tuple[tuple[str, int], ...]:
        known = (
            (plain_name(spelling), at)
            for at, entry in enumerate(self.names)
            for spelling in (entry.name, *entry.also_known)
        )
        return tuple((spelling, at) for spelling, at in known if spelling)

    @cached_property
    def _spellings(self) -> list[str]:
        return [spelling for spelling, _ in self._known]

    @cached_property
    def _owners(self) -> list[int]:
        return [at for _, at in self._known]

    @cached_property
    def _first(self) -> dict[str, int]:
        return dict(reversed(self._known))


def plain_name(name: str) -> str:
    """Lower case, no accents, no punctuation, no legal form; the form alone is left as it is."""
    letters = _MARKS.sub("", unicodedata.normalize("NFKD", name.casefold()))
    spaced = " ".join(_LETTERS.sub(" ", letters).split())
    return " ".join(_LEGAL_FORM.sub(" ", spaced).split()) or spaced
