"""Names on a sanctions list, and how near a firm's name comes to one of them.

A score is a likeness of letters, nothing more: every match is only possible, and a person decides. That no name is near
says nothing either once the list is older than its last day, or where nobody knows of which day it is.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

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
TOKEN = 4
"""Letters a word needs to tell something in a match by words; shorter ones are articles and initials."""
TOKENS = 2
"""Words two names must share before one counts as the longer form of the other."""

How = Literal["exact", "normalised", "likeness", "words"]
"""exact: letter by letter; normalised: without case, accents, punctuation and legal form; likeness: spelled alike, words in
any order; words: all words of the one stand in the other (rapidfuzz token set)."""


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
    how: How = "likeness"


@dataclass(frozen=True)
class SanctionsList:
    """`expires`: the last day on which "no name is near" may be said; None where the list's day is not known."""

    names: tuple[SanctionedName, ...]
    as_of: date | None
    expires: date | None

    def out_of_date(self, on: date) -> bool:
        """A list without a day, or of a day still to come, clears nobody either."""
        return self.expires is None or self.as_of is None or not self.as_of <= on <= self.expires

    def nearest(self, name: str, least: float) -> Likeness | None:
        """The entry most like this name, None where none reaches `least`. Legal forms and accents do not count."""
        wanted = plain_name(name)
        if len(wanted) < SHORTEST:
            at = self._first.get(wanted)
            return self._same(name, at, telling=False) if at is not None else None
        if wanted in self._first:
            return self._same(name, self._first[wanted], telling=True)
        found = process.extractOne(_sorted(wanted), self._sorted, scorer=fuzz.ratio, score_cutoff=least)
        if found:
            return Likeness(round(found[1], 1), self.names[self._owners[found[2]]])
        return self._by_words(wanted, least)

    def _same(self, name: str, at: int, telling: bool) -> Likeness:
        entry = self.names[at]
        exact = name in (entry.name, *entry.also_known)
        return Likeness(EXACT, entry, telling, "exact" if exact else "normalised")

    def _by_words(self, wanted: str, least: float) -> Likeness | None:
        """The longer or shorter form of an entry's name. Only entries that share telling words are compared."""
        shared: dict[int, int] = {}
        for word in set(wanted.split()):
            for at in self._with_word.get(word, ()):
                shared[at] = shared.get(at, 0) + 1
        near = [
            (fuzz.token_set_ratio(wanted, self._spellings[at]), -at)
            for at, words in shared.items()
            if words >= TOKENS
        ]
        score, place = max(near, default=(0.0, 0))
        if not near or score < least:
            return None
        return Likeness(round(score, 1), self.names[self._owners[-place]], how="words")

    @cached_property
    def _with_word(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at, spelling in enumerate(self._spellings):
            for word in set(spelling.split()):
                if len(word) >= TOKEN:
                    found.setdefault(word, []).append(at)
        return found

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
    def _sorted(self) -> list[str]:
        """Words in order once, instead of for every comparison: the token sort ratio is the ratio of sorted words."""
        return [_sorted(spelling) for spelling in self._spellings]

    @cached_property
    def _owners(self) -> list[int]:
        return [at for _, at in self._known]

    @cached_property
    def _first(self) -> dict[str, int]:
        return dict(reversed(self._known))


def _sorted(name: str) -> str:
    return " ".join(sorted(name.split()))


def plain_name(name: str) -> str:
    """Lower case, no accents, no punctuation, no legal form; the form alone is left as it is."""
    letters = _MARKS.sub("", unicodedata.normalize("NFKD", name.casefold()))
    spaced = " ".join(_LETTERS.sub(" ", letters).split())
    return " ".join(_LEGAL_FORM.sub(" ", spaced).split()) or spaced
