"""Values that stand beside or under their label, and values in a sentence, with the passage that says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from readiness.evidence.documents.amounts import money_in, number_in, plain
from readiness.evidence.documents.dates import Day, days_in, months_in, weeks_in
from readiness.evidence.documents.language import Language
from readiness.evidence.documents.page import Page
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import one_line, quoted

NEAR = 40
"""Characters between a label and its value in the same entry: "gültig bis einschließlich zum 31.12.2026"."""

DATE_REACH = 80
"""Characters within which a date that begins near the label is whole."""

LONGEST_TEXT = 400
LONGEST_LABEL = 70
LONGEST_REST = 24
"""Characters of a line that may still be a heading; of what follows a label in its cell ("Valid until (date)")."""

_BETWEEN = " \n/|()*•-–"
_LEADING = re.compile(r"[\s:.;,|/*)\-–—]*")
_STOP = re.compile(r"[;!?。]|\.\s+(?=[A-ZÄÖÜ])|\n\s*\n")
_CODE = re.compile(
    r"(?:[A-Z]{1,6}[ -])?(?=\S*\d)[A-Za-z0-9][A-Za-z0-9./_-]*(?:[ -]+(?=\S*\d)[A-Z0-9][A-Z0-9./_-]*){0,4}"
    r"(?: [A-Z]{2,4}(?=\s*$))?",
    re.MULTILINE,
)
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+")
_ENTRY = re.compile(r"[^\d\W][^:\n]{1,40}:(?!//)")


@dataclass(frozen=True)
class Read:
    """What a reader of values made of a text; several `values` are rivals (and unsure) or a list."""

    values: tuple[str, ...]
    end: int
    sure: bool = True
    start: int = 0


Reader = Callable[[str], Read | None]


def cited(
    field: str, value: str, text: PdfText, start: int, end: int, *, sure: bool = True, item: int | None = None
) -> Proposal:
    """A value read from `text.flow[start:end]`, with the sentence around it."""
    return Proposal(field, value, text.page_at(start), quoted(text.flow, start, end), sure, item)


def labelled(
    field: str, text: PdfText, label: re.Pattern[str], reader: Reader, *, colon: bool = False
) -> Iterator[Proposal]:
    """The value in the label's own cell, else to its right, else beneath; where no cell answers, in the flow.

    A label in a form is certain; a label in running text may belong to something else and is not. `colon`: in
    its own cell the label needs one, because the word begins sentences as well ("Maschine, in die ...").
    """
    found = [p for page in text.pages for p in _in_cells(field, page, label, reader, colon)]
    yield from found or (() if colon else _in_flow(field, text, label, reader))


def stated(
    field: str, text: PdfText, pattern: re.Pattern[str], reader: Reader, *, sure: bool = True
) -> Iterator[Proposal]:
    """The value after (or, with a group `value`, inside) each match of the pattern in the running text."""
    for match in pattern.finditer(text.flow):
        inside = "value" in pattern.groupindex and match["value"] is not None
        start = match.start("value") if inside else match.end()
        read = reader(match["value"] if inside else text.flow[start : start + LONGEST_TEXT])
        if read is None:
            continue
        end = max(match.end(), start + read.end)
        for value in read.values:
            yield cited(field, value, text, match.start(), end, sure=sure and read.sure)


def flagged(
    field: str, text: PdfText, pattern: re.Pattern[str], value: str = "yes", *, sure: bool = True
) -> Iterator[Proposal]:
    """This value if the pattern stands in the running text; the first passage is enough."""
    match = pattern.search(text.flow)
    if match:
        yield cited(field, value, text, match.start(), match.end(), sure=sure)


def _in_cells(
    field: str, page: Page, label: re.Pattern[str], reader: Reader, colon: bool
) -> Iterator[Proposal]:
    for r, c, cell in page.places():
        numbered = _NUMBERING.match(cell.text)
        skip = numbered.end() if numbered else 0
        for match in _last_of_each(label, cell.text[skip:]):
            entry = _entry(page, r, c, match, skip, reader, colon)
            if entry is None:
                continue
            text, read, own = entry
            before = cell.text[: skip + match.end()] if own else cell.text
            passage = one_line(f"{before.rstrip(' :')}: {text[: read.end]}")[:LONGEST_TEXT]
            for value in read.values:
                yield Proposal(field, value, page.place(page.rows[r]), passage, read.sure)


def _last_of_each(label: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Of a label in two languages ("Gültig bis / Valid until") the last one: the value follows that."""
    matches = list(label.finditer(text))
    for at, match in enumerate(matches):
        following = text[match.end() : matches[at + 1].start()] if at + 1 < len(matches) else None
        if following is None or following.strip(_BETWEEN):
            yield match


def _entry(
    page: Page, r: int, c: int, match: re.Match[str], skip: int, reader: Reader, colon: bool
) -> tuple[str, Read, bool] | None:
    """The text that answers the label, what was read from it, and whether it stands in the label's own cell."""
    cell = page.rows[r].cells[c]
    rest = match.string[match.end() :].strip(_BETWEEN)
    if rest.strip(":.") and (rest.startswith(":") or not colon):
        own = _try(page.block(r, c)[skip + match.end() :], reader)
        if own:
            return *own, True
    wraps = match.string.endswith("-")
    if len(rest.strip(":.")) > (0 if colon and not wraps else LONGEST_REST):
        return None
    if match.re.sub("", match.string[: match.start()]).strip(_BETWEEN):
        return None
    beside = (r, c + 1) if c + 1 < len(page.rows[r].cells) else None
    found = _try(page.block(*beside, beside=cell), reader) if beside else None
    if found is None:
        under = page.below(r, c)
        found = _try(page.block(*under), reader) if under else None
    return (*found, False) if found else None


def sentence(text: str) -> str:
    """The text up to where its first sentence ends."""
    end = _STOP.search(text)
    return text[: end.start()] if end else text


def _try(text: str, reader: Reader) -> tuple[str, Read] | None:
    lead = _LEADING.match(text)
    value = text[lead.end() :] if lead else text
    read = reader(value)
    return (value, read) if read else None


def _in_flow(field: str, text: PdfText, label: re.Pattern[str], reader: Reader) -> Iterator[Proposal]:
    for match in _last_of_each(label, text.flow):
        after = text.flow[match.end() : match.end() + LONGEST_TEXT]
        entry = _try(after, reader)
        if entry is None:
            continue
        value, read = entry
        if read.start and "\n" in after[: len(after) - len(value)]:
            continue  # the next line begins with other words: it is another entry
        end = text.flow.index(value[: read.end], match.end()) + read.end
        for reading in read.values:
            yield cited(field, reading, text, match.start(), end, sure=False)


def a_date(text: str) -> Read | None:
    """The first whole date near the start of the text, before its first sentence ends."""
    return _day(next(days_in(text[:DATE_REACH]), None), text)


def a_date_or_month(text: str) -> Read | None:
    return a_date(text) or _day(next(months_in(text[:DATE_REACH]), None), text)


def a_last_day(text: str) -> Read | None:
    """A date, or the last day of a month where only a month is named."""
    return a_date(text) or _day(next(months_in(text[:DATE_REACH], last_day=True), None), text)


def a_date_or_week(text: str) -> Read | None:
    return a_date(text) or _day(next(weeks_in(text[:DATE_REACH]), None), text)


def a_code(text: str) -> Read | None:
    """A number as an office gives it out: has a digit, may have blanks (`12 100 4711 TMS`)."""
    found = _CODE.match(text)
    return Read((found.group().rstrip(".-/"),), found.end()) if found else None


def a_text(text: str) -> Read | None:
    """The entry as it stands, up to the next entry that brings its own label."""
    if _ENTRY.match(text):
        return None
    entry = re.search(rf"\n(?={_ENTRY.pattern})", text)
    lines = text[: entry.start()] if entry else text
    value = one_line(lines)[:LONGEST_TEXT].strip(" ,;|")
    return Read((value,), len(lines)) if value and any(c.isalpha() for c in value) else None


def a_line(text: str) -> Read | None:
    """The first line of the entry alone."""
    return a_text(text.split("\n", 1)[0])


def money(language: Language) -> Reader:
    def a_sum(text: str) -> Read | None:
        found = next(money_in(text, language), None)
        if found is None or found.start > NEAR or _STOP.search(text, 0, found.start):
            return None
        return Read((found.value,), found.end, start=found.start)

    return a_sum


def number(language: Language) -> Reader:
    def a_number(text: str) -> Read | None:
        amount = number_in(text[:NEAR], language)
        return Read((plain(amount),), min(len(text), NEAR)) if amount is not None else None

    return a_number


def _day(day: Day | None, text: str) -> Read | None:
    if day is None or day.start > NEAR or _STOP.search(text, 0, day.start):
        return None
    return Read(day.values, day.end, day.sure, day.start)
