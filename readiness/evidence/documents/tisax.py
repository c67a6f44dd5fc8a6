"""TISAX results: label, assessment level and the site they hold for; the proof itself lies in the ENX portal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.labels import a_code, a_date, a_line, cited, labelled
from readiness.evidence.documents.management_system import sites
from readiness.evidence.documents.parties import a_firm
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.validity import validity
from readiness.evidence.documents.wording import words

_LABELS = (
    (
        "Info high",
        r"info(?:rmation)?(?:s(?:icherheit)?)?\s+(?:with\s+)?high(?:\s+protection)?"
        r"|(?<!very )\bhigh\s+protection\s+needs",
    ),
    ("Info very high", r"info(?:rmation)?\s+(?:with\s+)?very\s+high|very\s+high\s+protection\s+needs"),
    ("Confidential", r"(?<!strictly\s)\bconfidential\b(?=\s*(?:\(|,|;|$|\n))"),
    ("Strictly confidential", r"\bstrictly\s+confidential\b"),
    ("Availability high", r"\bavailability:?\s+high|(?<!very )\bhigh\s+availability"),
    ("Availability very high", r"\bavailability:?\s+very\s+high|\bvery\s+high\s+availability"),
    ("Proto parts", r"\bproto(?:type)?\s+parts"),
    ("Proto vehicles", r"\bproto(?:type)?\s+vehicles"),
    ("Test vehicles", r"\btest\s+vehicles"),
    ("Proto events", r"\b(?:proto(?:type)?\s+events|events\s*\+\s*shootings)"),
    ("Special data", r"\bspecial\s+(?:categories\s+of\s+(?:personal\s+)?)?data"),
    ("Data", r"\bdata\s+protection\b"),
)
_LEVEL = re.compile(
    r"(?:\bAL|assessment\s+level|assessment-?level|评估等级)\W{0,3}(?:AL\W?)?(?P<n>[123])(?!\d)",
    re.IGNORECASE,
)
_SCOPE = words(r"scope[- ]?id", "(?:评估)?范围编号")
_ASSESSMENT = words(r"assessment[- ]?id", "评估编号")
_HOLDER = words(
    "^(?:teilnehmer|unternehmen|firma|organisation)",
    "^(?:participant|company|organi[sz]ation|auditee)",
    "^(?:参与者|企业|公司)(?:名称)?",
)
_BODY = words(
    "^(?:prüfdienstleister|auditor|prüfgesellschaft)", "^(?:audit provider|auditor)", "^(?:审核机构|评估机构)"
)
_ISSUED = words(
    "^(?:ausgestellt am|datum|ergebnisdatum)",
    r"^(?:date of (?:issue|assessment)|issued(?: on)?)\b",
    "^(?:日期|签发日期)",
)


def tisax(text: PdfText) -> Iterator[Proposal]:
    """A sheet made by the firm itself reads the same: only a result shared through the portal counts."""
    holders = list(labelled("holder", text, _HOLDER, a_firm))
    yield from holders
    yield from sites(text, {h.value for h in holders}, frozenset())
    for label, pattern in _LABELS:
        found = re.search(pattern, text.flow, re.IGNORECASE)
        if found:
            yield cited("label", label, text, found.start(), found.end())
    for found in _LEVEL.finditer(text.flow):
        yield cited("assessment_level", f"AL{found['n']}", text, found.start(), found.end())
    yield from labelled("scope_id", text, _SCOPE, a_code)
    yield from labelled("assessment_id", text, _ASSESSMENT, a_code)
    yield from labelled("body", text, _BODY, a_line)
    yield from labelled("issued", text, _ISSUED, a_date)
    yield from validity(text)
