"""Firms and addresses as they stand in a document: by legal form, by postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.labels import Read
from readiness.evidence.documents.page import Page
from readiness.evidence.documents.wording import one_line

FIRM_REACH = 200
"""Characters after a label in which the firm it announces is named."""

HAN_NAME_REACH = 30

_FORM = (
    r"(?:GmbH(?:\s*&\s*Co\.?\s*(?:KG|OHG))?|gGmbH|UG|AG|SE|KG|KGaA|OHG|e\.\s?K\.|e\.\s?V\.|mbH|VVaG|a\.\s?G\."
    r"|Ltd\.?|Limited|PLC|plc|LLP|LLC|Inc\.?|Corp\.?|Corporation|S\.?p\.?A\.?|"
    r"S\.?r\.?l\.?|S\.?A\.?S\.?|SAS|S\.A\.|SA|SARL|B\.?V\.?|N\.?V\.?|AB|Oy|A/S|"
    r"ApS|AS"
    r"|s\.?r\.?o\.?|a\.?s\.?|sp\.\s?z\s?o\.\s?o\.|Kft\.?|d\.?o\.?o\.?|KK|TOO|OOO|Co\.,?\s?Ltd\.?)"
)
_LATIN_FIRM = re.compile(rf"[A-ZÄÖÜ0-9][\w&.,'’+/ -]{{1,70}}?\s{_FORM}(?=$|[\s,;:()·|]|\.(?:\s|$))")
_LEAD = re.compile(
    r"(?:.*(?<!['’])\b(?:der|die|das|dem|den|dass|dieser|the|that|to|an|by|certification body(?: of)?)\s+)?"
    r"(?:(?:unternehmen|firma|zertifizierungsstelle|versicherungsnehmer(?:in)?|"
    r"company|organi[sz]ation)\s+)?(?=\w)",
    re.IGNORECASE,
)
"""Words of the sentence before a firm's name: names hold small words ("Metall und Technik") but not these."""
_HAN_FORM = re.compile(r"有限责任公司|股份有限公司|有限公司|集团公司|厂")
_HAN_NAME = re.compile(r"(?:[\u3400-\u9fff]|\([\u3400-\u9fff]{2,8}\)){2,30}\Z")
_HAN_LEAD = re.compile(r".*(?:证明|公司|企业|名称|给|由|的)")
"""Words of the sentence before a firm's name."""
_STREET = r"[^\W\d_][\w.'’ -]{2,40}?\s\d{1,4}(?:\s?[-/]\s?\d{1,4})?\s?[a-z]?"
_TOWN = r"[A-ZÄÖÜ][a-zäöüßéè]+(?:[ -](?:am|an|der|im|bei|ob|a\.|i\.)(?=[ -]))*(?:[ -]\(?[A-ZÄÖÜ][a-zäöüß.]+\)?){0,2}"
_ENGLISH_STREET = r"\d{1,5}[A-Za-z]?,?\s+(?:[A-Z][\w.'’-]*\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Boulevard|Blvd|Park|Place|Square)\b\.?"
_ADDRESS = re.compile(
    rf"(?P<western>{_ENGLISH_STREET})\s*[,·\n]\s*(?P<rest>[A-Z][^\n|·]{{2,60}})|"
    rf"(?P<street>{_STREET})\s*[,·|\n]\s*(?P<town>(?:[A-Z]{{1,2}}[- ])?\d{{4,5}}\s+{_TOWN})"
    rf"|(?<![\w:/.,-])(?P<alone>(?:[A-Z]{{1,2}}-\d{{4,5}}|\d{{5}})\s+{_TOWN})"
)
"""Four digits alone before a word may be a year; with a street or a country before them they are a postcode."""
_HAN_ADDRESS = re.compile(
    r"(?:中国|中华人民共和国)?[\u3400-\u9fff]{2,8}(?:省|市|自治区)[\u3400-\u9fff\d-]{2,40}?(?:\d+\s*号|"
    r"[\u3400-\u9fff](?:路|街|大道|园区?|区|镇))[\u3400-\u9fff\d-]{0,16}"
)


def firms_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and name of every firm in the text, told by its legal form."""
    for found in _LATIN_FIRM.finditer(text):
        lead = _LEAD.match(found.group())
        skip = lead.end() if lead else 0
        yield found.start() + skip, found.end(), one_line(found.group()[skip:])
    for form in _HAN_FORM.finditer(text):
        name = _HAN_NAME.search(text[max(0, form.start() - HAN_NAME_REACH) : form.start()])
        if name:
            lead = _HAN_LEAD.match(name.group())
            start = form.start() - len(name.group()) + (lead.end() if lead else 0)
            if start < form.start():
                yield start, form.end(), text[start : form.end()]


def addresses_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and one-line form of every address: street, postcode and town, or the town alone."""
    for found in _ADDRESS.finditer(text):
        parts = (found["street"] or found["western"], found["town"] or found["alone"] or found["rest"])
        yield found.start(), found.end(), ", ".join(one_line(part).strip(" ,;") for part in parts if part)
    for found in _HAN_ADDRESS.finditer(text):
        yield found.start(), found.end(), "".join(found.group().split())


def a_firm(text: str) -> Read | None:
    """The first firm within the entry, also where its name breaks over the line's end; else None.

    A holder without a legal form is for the person to name.
    """
    start = len(text) - len(text.lstrip())
    for reach in (
        text[: text.find("\n", start) + 1 or len(text)],
        one_line(text[:FIRM_REACH]),
        text[:FIRM_REACH],
    ):
        first = next(iter(sorted(firms_in(reach))), None)
        if first:
            return Read((first[2],), first[1])
    return None


def addressee(page: Page) -> tuple[str, str] | None:
    """The firm in the address field and its whole address: a line that is a firm, with an address under it.

    The sender's own address looks the same, but its name stands elsewhere on the page as well.
    """
    found: list[tuple[str, str]] = []
    for r, c, cell in page.places():
        name = next(
            (name for start, end, name in firms_in(cell.text) if (start, end) == (0, len(cell.text))), None
        )
        block = page.block(r, c)
        if name and next(addresses_in(block[len(cell.text) :].lstrip()), None):
            found.append((name, one_line(block.replace("\n", ", "))))
    others = [party for party in found if page.flow.count(party[0]) == 1]
    return next(iter(others or found), None)
