"""Inspection documents of metallic products (EN 10204): which type, which heats, of what, tested by whom and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.labels import Read, a_code, a_date, cited, labelled
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.signature import signature
from readiness.evidence.documents.tables import items_in
from readiness.evidence.documents.wording import one_line, words

INSPECTION = re.compile(r"(?:DIN\s+)?EN\s*10204|GB/T\s*18253|ISO\s*10474", re.IGNORECASE)
"""The European standard, its Chinese and its international twin; all three know the same types."""

_TYPE = re.compile(
    r"(?:(?:EN\s*10204|ISO\s*10474|GB/T\s*18253)\s*(?:[:-]\s*\d{4}(?:-\d\d)?)?\s*[-–/,(:]*\s*"
    r"(?:type|typ|art|类型)?\s*|(?:abnahmeprüfzeugnis|werkszeugnis|werksbescheinigung|inspection certificate"
    r"|test report|type|检验证书|检验文件)\s*(?:type|typ|nach)?\s*\"?)(?P<value>[23]\.[12])(?![\d.])",
    re.IGNORECASE,
)
_HEAT_WORDS = (
    r"schmelz(?:e|en|nummer|en-?nr)(?:[- ]?(?:nr\b\.?|nummer))?|charge(?:n)?(?:[- ]?(?:nr\b\.?|nummer))?",
    r"(?:heat|cast|melt)(?: (?:no\b\.?|number|code))?",
    "(?:炉|熔炼)(?:批)?(?:号|编号|次号)?",
)
_HEAT = words(*(f"^(?:{said})" for said in _HEAT_WORDS))
_GRADE_WORDS = (
    "(?:werkstoff|stahlsorte|güte)(?:[- ]?(?:nr\\b\\.?|nummer|bezeichnung))?",
    "(?:steel |material )?grade|material(?: (?:no\\b\\.?|number|designation))?",
    "(?:材质|牌号|钢号|钢种)",
)
_GRADE = words(*(f"^(?:{said})" for said in _GRADE_WORDS))
_NUMBER = words(
    r"(?:zeugnis|bescheinigungs|zertifikats?)[- ]?(?:nr\b\.?|nummer)",
    r"(?:certificate|document|report)(?: no\b\.?| number)",
    "(?:证书|质保书|报告)(?:编号|号码|号)",
)
_DATE = words(
    "^(?:ausstellungsdatum|ausgestellt am|datum|prüfdatum)",
    r"^(?:date(?: of issue)?|issued(?: on)?|issue date)\b",
    "^(?:签发日期|发证日期|日期)",
)
_TESTER = words(
    "^(?:abnahmebeauftragte[rn]?|werkssachverständige[rn]?|sachverständige[rn]?|prüfer(?:in)?)",
    "^(?:(?:authori[sz]ed )?inspection representative|inspector|works inspector|quality representative)",
    "^(?:检验代表|检验员|质检员|授权检验代表)",
)
_PERSON = re.compile(
    r"(?:(?:Dr|Dipl|Ing|Prof)\.?(?:-?\s?Ing\.?)?\s+)*[A-ZÄÖÜ]\S*\.?\s+[A-ZÄÖÜ][\w'’-]+|[\u3400-\u9fff]{2,4}"
)
_SOUND_HEAT = re.compile(r"(?=\S*\d)[A-Za-z0-9]")
_A_HEAT = re.compile(r"(?=\S*\d)[A-Za-z0-9][\w./-]*")


def inspection(text: PdfText) -> Iterator[Proposal]:
    """What the paper says; whether the values tested meet the standard of the material is for an engineer to read."""
    for found in _TYPE.finditer(text.flow):
        yield cited("inspection_type", found["value"], text, found.start(), found.end())
    yield from labelled("certificate_no", text, _NUMBER, a_code)
    listed = list(_heats_listed(text))
    yield from listed or labelled("heat_no", text, _HEAT, _a_heat)
    yield from labelled("material_grade", text, _GRADE, _a_grade)
    yield from labelled("issued", text, _DATE, a_date)
    named = list(labelled("signatory", text, _TESTER, _a_person))
    signed = list(signature(text))
    yield from named or (p for p in signed if p.field == "signatory")
    yield from (p for p in signed if p.field == "issued")


def _heats_listed(text: PdfText) -> Iterator[Proposal]:
    """Heats of a table, one a row, wherever their column stands."""
    heads = {"heat": _HEAT, "grade": _GRADE, "other": words(r"^\S")}
    for item in items_in(text, heads, {"heat": _SOUND_HEAT}):
        found = _A_HEAT.match(item.columns["heat"])
        if found:
            yield Proposal("heat_no", found.group(), item.page, one_line(item.text))


def _a_heat(text: str) -> Read | None:
    found = _A_HEAT.match(text)
    return Read((found.group(),), found.end()) if found else None


def _a_grade(text: str) -> Read | None:
    """The designation up to the end of its cell."""
    line = text.split("\n", 1)[0].strip()
    return Read((one_line(line),), len(line)) if line and any(map(str.isalnum, line)) else None


def _a_person(text: str) -> Read | None:
    found = _PERSON.match(text)
    return Read((one_line(found.group()),), found.end()) if found else None
