"""From when and until when a paper holds, told apart from the years of an earlier one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from readiness.evidence.documents.dates import days_in
from readiness.evidence.documents.labels import NEAR, Read, a_date, a_last_day, cited, labelled
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import words

_FROM = words(
    "gültig (?:ab|vom|von|seit)",
    "gültigkeitsbeginn|versicherungsbeginn",
    "valid from|effective (?:date|from)|(?:period|cover) from",
    "(?:生效|起始)日期?|有效期自",
)
_UNTIL = words(
    "gültig bis|gültigkeit bis|gültigkeitsende|ablaufdatum|läuft ab am|versicherungsablauf",
    "(?:versicherung\\w*|deckung|vertrag) (?:besteht|läuft|gilt)(?: zunächst)? bis",
    "gültigkeit(?:sdauer)?(?= ?:)",
    "valid (?:until|to|through|till)|(?:expiry|expiration)(?: date)?|expires(?: on)?",
    "validity(?= ?:)|period of (?:validity|insurance)(?= ?:)",
    "(?:versicherungszeitraum|versicherungsperiode)(?= ?:)",
    "有效期(?:至|到|截止)?(?:日期)?|截止日期|到期日期?|保险期[间限]",
)
_VALID = words("gültig|zeitraum|periode|valid|period|dispatched from|有效期|期间|期限|自")
_RANGE = words(r"\s*(?:bis(?: einschließlich)?(?: zum)?|and|to|until|through|till|-|–|—|至|到)\s*")
_EARLIER = words(
    "vorherig|vorangegangen|letzte[nrs]? zyklus|erstzertifi|erstmal",
    "previous|last cycle|former|first (?:issued|certif)|initial|original(?:ly)? (?:certif|issue)",
    "首次|初次|上一",
)


def validity(text: PdfText) -> Iterator[Proposal]:
    """Start and end, from "valid from A to B", from A - B after a label, or each from its own label."""
    days = [day for day in days_in(text.flow) if day.sure]
    for first, last in pairwise(days):
        between = text.flow[first.end : last.start]
        if _RANGE.fullmatch(between) and _VALID.search(text.flow, max(0, first.start - NEAR), first.start):
            yield cited("valid_from", first.values[0], text, first.start, last.end)
            yield cited("valid_until", last.values[0], text, first.start, last.end)
    yield from of_this_cycle(labelled("valid_from", text, _FROM, a_date))
    yield from of_this_cycle(labelled("valid_until", text, _UNTIL, _an_end))


def _an_end(text: str) -> Read | None:
    """The last day of a period: of `A - B` it is B."""
    start = a_date(text)
    following = next(days_in(text[start.end :]), None) if start else None
    if start and following and _RANGE.fullmatch(text[start.end : start.end + following.start]):
        return Read(following.values, start.end + following.end, following.sure)
    return start or a_last_day(text)


def of_this_cycle(proposals: Iterable[Proposal]) -> Iterator[Proposal]:
    """Certificates also print when the first one was given out and when the last one ran out."""
    return (p for p in proposals if not _EARLIER.search(p.passage))
