"""Confirmations of liability cover: who insures whom, for how much, where, until when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.amounts import money_in
from readiness.evidence.documents.labels import (
    LONGEST_LABEL,
    a_code,
    a_date,
    a_line,
    cited,
    flagged,
    labelled,
)
from readiness.evidence.documents.language import language_of
from readiness.evidence.documents.page import Cell, Page
from readiness.evidence.documents.parties import a_firm, firms_in
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.signature import place_and_date
from readiness.evidence.documents.validity import validity
from readiness.evidence.documents.wording import words

SUM_REACH = 90
"""Characters between a sum and the words that say what it is for."""

_INSURER = words(
    "^(?:versicherer|versicherungsgesellschaft|versicherungsunternehmen)",
    "^(?:insurer|insurance company|underwriter)",
    "^(?:保险人|保险公司|承保公司)",
)
_INSURANCE_FIRM = words("versicherung|assekuranz|insurance|assurance|indemnity|保险")
_INSURED = words(
    "versicherungsnehmer(?:in)?|^(?:versicherte(?:s)? (?:unternehmen|firma)|versicherte)",
    "^(?:policy ?holder|(?:named )?insured|insured (?:company|party))",
    "^(?:投保人|被保险人)(?:名称)?",
)
_POLICY = words(
    r"(?:versicherungsschein|vertrags|policen?|versicherungs)[- ]?(?:nr\b\.?|nummer)|versicherung nr\b\.?",
    r"(?:policy|contract)(?: no\b\.?| number)",
    "(?:保单|保险单|保险合同)(?:编号|号码|号)",
)
_ISSUED = words(
    "^(?:ausgestellt am|ausstellungsdatum|datum)",
    "^(?:date of issue|issued(?: on)?|date)\\b",
    "(?:签发|出具|开立)日期",
)
_PER_EVENT = words(
    "(?:je|pro|für jeden) (?:versicherungs|schaden)(?:fall|ereignis)",
    "(?:per|each|any one) (?:occurrence|event|claim|loss)",
    "(?:每次|每一)(?:事故|赔偿|保险事故)",
)
_PER_YEAR = words(
    "(?:je|pro|im|aller? .{0,40}(?:eines|im)) (?:versicherungs|kalender)?jahr",
    "jahreshöchst|maximier|fach maximiert",
    "(?:annual|yearly|in the) aggregate|per (?:policy |insurance )?(?:year|annum|period)",
    "(?:每年|年度|年累计|累计)",
)
_OTHER_SUM = words(
    "selbst(?:behalt|beteiligung)|prämie|beitrag", "deductible|excess|premium|retention", "免赔|保费"
)
_PRODUCT = words(
    "produkt-?haftpflicht|produkthaftung", "product(?:s)? (?:and completed operations )?liability", "产品责任"
)
_EXTENDED = words(
    "erweiterte[nr]? produkt", "extended product(?:s)? liability", "扩展(?:的)?产品责任|产品责任扩展"
)
_RECALL = words("rückruf", "recall", "召回")
_ASSEMBLY = words(
    "montage(?:versicherung|risik|deckung|-?haftpflicht)",
    "(?:erection|assembly|installation) (?:cover|insurance|risk)",
    "安装(?:工程)?险",
)
_TERRITORY = words(
    "^(?:räumlicher )?geltungsbereich|^örtlicher geltungsbereich|^deckungsgebiet",
    "^(?:territor(?:y|ial (?:scope|limits?))|geographical (?:scope|limits?)|jurisdiction)",
    "^(?:承保|保险|地域)(?:区域|范围|地域)(?:限制)?",
)
_WORLDWIDE = words(
    "(?:welt|europa)weit(?:e[rn]?)?(?: deckung| geltung| versicherungsschutz)?[^.\n]{0,80}",
    "(?:worldwide|europe-?wide)(?: cover(?:age)?)?[^.\n]{0,80}",
    "全球[^。\n]{0,30}",
)
_USA = r"(?:usa|us-territor\w+|u\.s\.a?\.?|vereinigten staaten|united states|north america|nordamerika|美国|北美)"
_US_OUT = words(
    f"(?:ausgenommen|ausschluss|ausgeschlossen|ohne|außer|nicht)[^.;\n]{{0,50}}{_USA}",
    f"{_USA}[^.;\n]{{0,40}}(?:ausgeschlossen|ausgenommen|nicht (?:versichert|gedeckt|mitversichert))",
    f"(?:exclud(?:ing|es|ed)|except|without|other than)[^.;\n]{{0,50}}{_USA}",
    f"{_USA}[^.;\n]{{0,40}}(?:excluded|not (?:covered|insured))",
    f"(?:不含|不包括|除外|除)[^。;\n]{{0,12}}{_USA}",
    f"{_USA}[^。;\n]{{0,12}}除外",
)
_US_IN = words(
    f"(?:einschließlich|inkl\\.|inklusive|mitversichert|auch|including|incl\\.|包括|包含|含)[^.;。\n]{{0,50}}{_USA}",
    f"{_USA}[^.;\n]{{0,40}}(?:mitversichert|eingeschlossen|versichert|gedeckt|included|covered)",
)
_NOT = words(
    "nicht (?:mit)?versichert|nicht (?:gedeckt|enthalten)|ausgeschlossen|ausgenommen",
    "not (?:covered|insured|included)|excluded",
    "不(?:承保|包括|含)|除外",
)


def insurance(text: PdfText) -> Iterator[Proposal]:
    """Whether the premium was paid stands on no such paper; the insurer or broker answers that."""
    insured = list(labelled("insured", text, _INSURED, a_firm))
    yield from _insurer(text, {p.value for p in insured})
    yield from insured
    yield from labelled("policy_no", text, _POLICY, a_code)
    yield from _sums(text)
    for field, pattern in (
        ("product_liability", _PRODUCT),
        ("extended_product_liability", _EXTENDED),
        ("recall", _RECALL),
        ("assembly_cover", _ASSEMBLY),
    ):
        yield from _covered(text, field, pattern)
    yield from _territory(text)
    yield from labelled("issued", text, _ISSUED, a_date)
    yield from (p for p in place_and_date(text) if p.field == "issued")
    yield from validity(text)


def _insurer(text: PdfText, insured: set[str]) -> Iterator[Proposal]:
    found = list(labelled("insurer", text, _INSURER, a_firm))
    if not found:
        firms = [f for f in firms_in(text.flow) if _INSURANCE_FIRM.search(f[2]) and f[2] not in insured]
        found = [cited("insurer", name, text, start, end, sure=False) for start, end, name in firms]
    yield from found


def _sums(text: PdfText) -> Iterator[Proposal]:
    """A sum is per event or per year by its own words, by its column's head or by its row's label."""
    language = language_of(text.flow)
    for page in text.pages:
        for r, c, cell in page.places():
            sums = list(money_in(cell.text, language))
            if not sums or _OTHER_SUM.search(page.rows[r].text):
                continue
            block = page.block(r, c)
            ends = [0, *(money.end for money in sums)]
            starts = [*(money.start for money in sums), sums[-1].end + SUM_REACH]
            words_first = _field_of(block[: sums[0].start]) is not None
            for at, money in enumerate(sums):
                own = block[ends[at] : starts[at]] if words_first else block[ends[at + 1] : starts[at + 1]]
                places = (own.split("\n", 1)[0], own, _head(page, r, cell), page.rows[r].text)
                field = next((name for name in map(_field_of, places) if name), None)
                if field:
                    yield Proposal(field, money.value, page.place(page.rows[r]), page.rows[r].text)


def _field_of(words_about: str) -> str | None:
    if _PER_EVENT.search(words_about):
        return "sum_per_event"
    return "sum_per_year" if _PER_YEAR.search(words_about) else None


def _head(page: Page, r: int, cell: Cell) -> str:
    """The text of the nearest cell above that says what this column's sums are for; a head holds no figures."""
    for row in reversed(page.rows[:r]):
        for other in row.cells:
            if other.under(cell) and _field_of(other.text) and not any(map(str.isdigit, other.text)):
                return other.text
    return ""


def _covered(text: PdfText, field: str, pattern: re.Pattern[str]) -> Iterator[Proposal]:
    """Named on a line that does not take it out again."""
    for page in text.pages:
        for at, row in enumerate(page.rows):
            if not pattern.search(row.text):
                continue
            runs_on = len(row.text) > LONGEST_LABEL and at + 1 < len(page.rows)
            line = f"{row.text} {page.rows[at + 1].text}" if runs_on else row.text
            yield Proposal(field, "no" if _NOT.search(line) else "yes", page.place(row), line)
            return


def _territory(text: PdfText) -> Iterator[Proposal]:
    named = list(labelled("territory", text, _TERRITORY, a_line))
    if not named:
        world = _WORLDWIDE.search(text.flow)
        named = (
            [cited("territory", world.group().strip(), text, world.start(), world.end(), sure=False)]
            if world
            else []
        )
    yield from named
    out = list(flagged("us_included", text, _US_OUT, "no"))
    yield from out or flagged("us_included", text, _US_IN)
