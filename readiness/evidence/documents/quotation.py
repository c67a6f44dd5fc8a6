"""Quotations: what, for whom, at which price, by when, how long it binds, and where it departs from the wish."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.bonds import bonds
from readiness.evidence.documents.clauses import clauses
from readiness.evidence.documents.commercial import customer, total
from readiness.evidence.documents.labels import (
    a_code,
    a_date,
    a_last_day,
    cited,
    flagged,
    labelled,
)
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.price_clause import price_clause
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.spans import delay_damages, delivery_time, valid_days
from readiness.evidence.documents.tables import items_in
from readiness.evidence.documents.wording import one_line, words

_NUMBER = words(
    r"(?:angebots?|ag)[- ]?(?:nr\b\.?|nummer)",
    r"^\W*angebot(?= [A-Z]{0,4}[- ]?\d)",
    r"(?:quotation|quote|offer)[- ](?:no\b\.?|number|ref(?:erence)?\.?|#)",
    r"^\W*(?:quotation|quote|offer)(?= [A-Z]{0,4}[- ]?\d)",
    "报价(?:单|书)? ?(?:编号|号码|号)",
)
_ISSUED = words(
    "^(?:angebotsdatum|datum|belegdatum)",
    r"^(?:quotation date|date of (?:quotation|offer)|date)\b",
    "^(?:报价日期|日期)",
)
_UNTIL = words(
    "(?:angebot )?gültig bis|bindefrist(?: bis)?|bindung bis|gültigkeit(?: des angebots)?"
    "(?: bis)?|gebunden bis",
    "(?:offer |quotation )?valid (?:until|to|through)|validity(?: of (?:offer|"
    "quotation))?|expiry date|binding until",
    "(?:报价)?有效期(?:至|到)?",
)
_ENQUIRY_NO = words(
    r"^(?:ihre )?anfrage(?:[- ]?(?:nr\b\.?|nummer))?(?!datum)",
    r"^(?:your )?(?:enquiry|inquiry|rfq(?!-?\d))(?:[- ](?:no\b\.?|number|ref(?:erence)?\.?))?(?! date)",
    "^(?:贵司|贵方)?询价(?:单)?(?:编号|号码|号)",
)
_ENQUIRY_DATE = words(
    r"(?:ihre[r]? |der )?anfrage[^\n.]{0,40}?\bvom|anfragedatum",
    r"(?:your |the )?(?:enquiry|inquiry|rfq|request)[^\n.]{0,40}?\b(?:dated|of|"
    r"from)|(?:enquiry|inquiry|rfq) date",
    "询价日期|(?:贵司|贵方)(?=\\d{4} ?年)",
)
_SPECIFICATION = words(
    "(?:lastenheft|pflichtenheft|spezifikation|liefervorschrift|werknorm|technische lieferbedingung)(?:en)?",
    "(?:(?:customer |technical )?specification|requirements? specification|statement of work)",
    "(?:技术(?:规格|要求|规范|协议)|规格书|任务书)(?:书)?",
)
_REFERENCE = re.compile(
    r"[\s:,-]*(?:(?:nr|no)\.?\s*)?(?P<ref>(?=\S*\d)[A-Z][\w./-]+(?:[,\s]+(?:Rev(?:ision)?"
    r"|Version|Stand|Index|Ausgabe|Issue|V|版本?)\.?\s*[\w.]+)?|(?:Rev(?:ision)?|"
    r"Version|Stand|V)\.?\s*[\w.]+)"
)
_DEVIATIONS = words(
    "^\\W*(?:\\d+\\.?\\d* )?(?:abweichung(?:en|sliste)|liste der abweichungen)",
    "^\\W*(?:\\d+\\.?\\d* )?(?:list of )?(?:deviations?|exceptions)(?: list)?",
    "^\\W*(?:偏差(?:表|清单)?|偏离表|技术偏离)",
)
_NO_DEVIATION = words("keine abweichung", "no deviations?", "无偏[差离]")
_CLAUSE_HEADS = {
    "clause": words(r"\A(?:ziffer|abschnitt|punkt|kapitel|nr\b\.?|clause|section|item|条款|章节|序号)"),
    "wish": words(r"\A(?:anforderung|vorgabe|lastenheft|requirement|specification|要求|规格)"),
    "answer": words(
        r"\A(?:abweichung|angebot|erfüllung|erfüllt|unser|stellungnahme|antwort|deviation|"
        r"offer|complian|response|our|偏差|偏离|响应|我方)"
    ),
}
_SOUND = {"clause": re.compile(r"\d"), "answer": re.compile(r"\S")}
_CLAUSE_NO = re.compile(r"\d+(?:\.\d+)*")


def quotation(text: PdfText) -> Iterator[Proposal]:
    yield from labelled("number", text, _NUMBER, a_code)
    yield from labelled("issued", text, _ISSUED, a_date)
    yield from labelled("valid_until", text, _UNTIL, a_last_day)
    yield from valid_days(text)
    yield from customer(text)
    yield from labelled("enquiry_no", text, _ENQUIRY_NO, a_code)
    yield from labelled("enquiry_date", text, _ENQUIRY_DATE, a_date)
    yield from total(text)
    yield from delivery_time(text)
    yield from _specification(text)
    yield from _deviations(text)
    yield from clauses(text)
    yield from bonds(text)
    yield from price_clause(text)
    yield from delay_damages(text)


def _specification(text: PdfText) -> Iterator[Proposal]:
    """The customer's specification with its number or version: without either it names none."""
    for found in _SPECIFICATION.finditer(text.flow):
        reference = _REFERENCE.match(text.flow, found.end())
        if reference:
            value = one_line(f"{found.group()} {reference['ref']}").rstrip(".,")
            yield cited("specification", value, text, found.start(), reference.end())


def _deviations(text: PdfText) -> Iterator[Proposal]:
    """A list of deviations, clause by clause; that there are none is an answer point by point as well."""
    yield from flagged("deviations_listed", text, _NO_DEVIATION)
    rows = list(items_in(text, _CLAUSE_HEADS, _SOUND))
    if rows or _DEVIATIONS.search(text.flow):
        yield from flagged("deviations_listed", text, _DEVIATIONS)
    for number, item in enumerate(rows, start=1):
        clause = _CLAUSE_NO.match(item.columns.get("clause", ""))
        answer = item.columns.get("answer")
        if clause and answer:
            passage = one_line(item.text)
            yield Proposal("deviation_clause", clause.group(), item.page, passage, item=number)
            yield Proposal("deviation_text", one_line(answer), item.page, passage, item=number)
