"""Clauses that let the price follow a cost: which cost, which index, from when, what share, from which change on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from readiness.evidence.documents.dates import days_in, months_in
from readiness.evidence.documents.labels import cited
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.sections import section_of
from readiness.evidence.documents.wording import one_line, words

CLAUSE_REACH = 350
"""Characters around the words of the clause in which its parts stand, within the same section."""

BASE_REACH = 60
MOST_CLAUSES = 20

_CLAUSE = words(
    r"preis(?:anpassung|gleit|vorbehalt)\w*|legierungszuschlag|teuerungszuschlag",
    r"(?:berechtigt|vorbehalten|recht)[^.]{0,80}preise?[^.]{0,60}(?:anzupassen|anpassen|zu erhöhen|ändern)",
    r"\bpreise?\b[^.]{0,80}(?:angepasst|anzupassen|erhöhen sich|ändern sich)",
    "price (?:adjustment|escalation|variation|revision)|(?:alloy|material) surcharge",
    r"(?:right|entitled) to (?:adjust|increase|revise) (?:the |our |its )?prices?",
    r"\bprices?\b[^.]{0,60}(?:is|are|shall be|will be) (?:adjusted|revised)",
    "价格[^。;]{0,20}(?:调整|浮动|变更)|调整价格|调价",
)
_FIXED = words("festpreis", "fixed prices?|prices? (?:is|are) firm", "固定价格|不予调整|不作调整")
_COSTS = {
    "steel": words(r"\b(?:edel)?stahl\w*", r"\b(?:stainless )?steel\b", "钢"),
    "aluminium": words(r"\baluminium\w*|\baluminum\b", "铝"),
    "copper": words(r"\bkupfer\w*", r"\bcopper\b", "铜"),
    "magnets": words(r"\bmagnet\w*|\bseltene[rn]? erden", r"\brare earths?\b", "磁|稀土"),
    "energy": words(
        r"\benergie\w*|\bstrom(?:preis\w*|kosten)?\b|\bgaspreis\w*",
        r"\benergy\b|\belectricity\b",
        "能源|电价",
    ),
    "labour": words(r"\blohn\w*|\btarif(?:lohn|abschluss)\w*", r"\blabou?r\b|\bwages?\b", "人工|工资"),
    "material": words(r"\b(?:roh|vor)?material\w*|\brohstoff\w*", r"\b(?:raw )?materials?\b", "原材料"),
}
_INDEX_END = r"(?=\s+(?:gegenüber|um|seit|steigt|sinkt|changes?|against|by|since|rises?|falls?)\b|[.;。])"
_INDEX = words(
    rf"(?:\w+ )?[\w-]*(?:index|indizes)\b[^.;]{{0,80}}?{_INDEX_END}",
    r"(?:\w+ )?[\w-]*(?:index|indizes)\b[^.;\n]{0,40}",
    rf"(?:\w+ )?indices\b[^.;]{{0,80}}?{_INDEX_END}",
    "[\u3400-\u9fff]{0,12}指数(?:\\([^)]{1,40}\\))?",
)
_BASE = words(
    r"\bbasis(?:monat|datum|wert|tag|jahr)?\b|\bausgangswert\b|\bstichtag\b",
    r"\bbase (?:date|month|value|period|year)\b|\breference (?:date|month)\b",
    "基准(?:日|月|价|期)?|基期",
)
_THRESHOLD = words(
    r"(?:um )?(?:mehr als|über|mindestens|übersteigt|überschreitet)[^.;%\d]{0,20}(?P<n1>\d+(?:[.,]\d+)?) ?%",
    r"(?:by )?(?:more than|over|at least|exceed\w*)[^.;%\d]{0,20}(?P<n2>\d+(?:[.,]\d+)?) ?%",
    r"(?:超过|大于|达到)[^。;%\d]{0,8}(?P<n3>\d+(?:\.\d+)?) ?%",
)
_SHARE = words(
    r"\banteil\w*[^.;%\d]{0,30}(?P<n1>\d+(?:[.,]\d+)?) ?%|(?P<n2>\d+(?:[.,]\d+)?) ?% (?:des|vom) \w*preis",
    r"\b(?:share|portion)\b[^.;%\d]{0,30}(?P<n3>\d+(?:[.,]\d+)?) ?%|(?P<n4>\d+(?:[.,]\d+)?)"
    r" ?% of the (?:\w+ )?price",
    r"(?:按|占)[^。;%\d]{0,10}(?P<n5>\d+(?:\.\d+)?) ?%(?:的比例)?|比例[^。;%\d]{0,6}(?P<n6>\d+(?:\.\d+)?) ?%",
)


def price_clause(text: PdfText) -> Iterator[Proposal]:
    """`price_adjustment` and the five parts; a clause without them lets the seller decide, and has none."""
    if _FIXED.search(text.flow):
        return
    for clause in islice(_CLAUSE.finditer(text.flow), MOST_CLAUSES):
        yield cited("price_adjustment", "yes", text, clause.start(), clause.end())
        low, high = section_of(text, clause.start())
        yield from _parts(
            text, max(low, clause.start() - CLAUSE_REACH), min(high, clause.end() + CLAUSE_REACH)
        )


def _parts(text: PdfText, start: int, end: int) -> Iterator[Proposal]:
    for cost, pattern in _COSTS.items():
        named = pattern.search(text.flow, start, end)
        if named:
            yield cited("price_cost", cost, text, named.start(), named.end())
    for index in _INDEX.finditer(text.flow, start, end):
        yield cited("price_index", one_line(index.group()), text, index.start(), index.end())
    for base in _BASE.finditer(text.flow, start, end):
        after = text.flow[base.end() : min(end, base.end() + BASE_REACH)]
        day = next(days_in(after), None) or next(months_in(after), None)
        if day:
            yield cited("price_base_date", day.values[0], text, base.start(), base.end() + day.end)
    for field, pattern in (("price_share", _SHARE), ("price_threshold", _THRESHOLD)):
        for found in pattern.finditer(text.flow, start, end):
            yield cited(field, f"{_number(found)}%", text, found.start(), found.end())


def _number(found: re.Match[str]) -> str:
    return next(value for value in found.groupdict().values() if value).replace(",", ".")
