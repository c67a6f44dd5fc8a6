"""Terms and conditions: their date, and the clauses a buyer's lawyer looks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.amounts import money_in
from readiness.evidence.documents.bonds import bonds
from readiness.evidence.documents.clauses import clauses
from readiness.evidence.documents.labels import (
    Read,
    a_code,
    a_date_or_month,
    cited,
    flagged,
    labelled,
    money,
    number,
)
from readiness.evidence.documents.language import language_of
from readiness.evidence.documents.parties import firms_in
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.price_clause import price_clause
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.sections import section_of
from readiness.evidence.documents.spans import delay_damages, delivery_time, valid_days
from readiness.evidence.documents.wording import one_line, quoted, words

CAP_REACH = 160
LANGUAGE_SAMPLE = 160
"""Characters around a limit in which liability is named; characters shown for the language."""

_ISSUED = words(
    r"\b(?:stand|fassung(?: vom)?|ausgabe(?: vom)?|gültig ab|version vom)\b(?! der technik)",
    r"\b(?:as (?:of|at)|last (?:updated|revised)|effective(?: date| from)?|issue(?:d)?"
    r"(?: date)?|edition|revision date|valid from|status)\b",
    "(?:版本日期|生效日期|修订日期|发布日期|自)",
)
_VERSION = words(r"\b(?:version|revision|rev\.|fassung nr\.?)(?! vom)", "版本(?:号|编号)?")
_LIABILITY = words(r"haft(?:ung|et|en)\b", r"\bliab(?:le|ility)\b", "责任|赔偿")
_LIMITED = words(
    "(?:begrenzt|beschränkt|höchstens|maximal|übersteig)",
    "(?:limited to|shall not exceed|not exceed|capped at|maximum|up to)",
    "(?:不超过|上限|以[^。]{0,20}为(?:上)?限|最高)",
)
_SHARE = re.compile(r"(?P<n>\d{1,3})\s*%\s*(?:des|der|of the|of|的)?")
_FORESEEABLE = words("(?:vertragstypisch|vorhersehbar)", "foreseeable", "可预见")
_ORDER_VALUE = words(
    "(?:begrenzt|beschränkt|höchstens|maximal)[^.;\\n]{0,40}(?:auftragswert|auftragssumme|"
    "vertragswert|kaufpreis|lieferwert)(?:s|es)?",
    "auf (?:den|die) [^.;\\n]{0,20}(?:auftragswert|auftragssumme|vertragswert|kaufpreis|lieferwert)"
    "[^.;\\n]{0,40}(?:begrenzt|beschränkt)",
    "(?:limited to|not exceed|capped at)[^.;\\n]{0,40}(?:order|contract|purchase) (?:value|price|amount)",
    "(?:不超过|以)[^。;\\n]{0,16}(?:合同|订单)(?:总)?(?:金额|价款|价格)",
)
_MINIMUM = words(
    "mindest(?:bestell|auftrags|abnahme)?(?:wert|menge|volumen)",
    "minimum (?:order|purchase)(?: (?:value|quantity))?",
    "最低(?:订货|订购|采购)(?:量|额|金额)|最小订(?:货|购)量|起订量",
)
_DATA_LAW = words(r"data act|datenverordnung|2023\s?/\s?2854", "数据法(?:案)?")
_DATA_USE = words(
    "nicht[- ]?personenbezogene[nr]? daten",
    "produktdaten",
    "dateninhaber",
    "non-?personal data",
    "product data",
    "data holder",
    "非个人数据|产品数据|数据持有",
)
_LICENCE = words(
    r"\b(?:nutz|verwend|lizenz|recht|licen[cs]|uses?\b|permit|grants?\b)",
    "使用|许可",
)
_TITLE = words(
    "eigentumsvorbehalt|bleibt[^.]{0,60}eigentum",
    "retention of title|title[^.]{0,40}(?:remain|pass)|retain title",
    "所有权保留|保留所有权",
)
_LAW = words(
    "(?:gilt|unterliegt|unterliegen|anwendbar)[^.]{0,160}recht der (?P<v1>bundesrepublik deutschland|"
    "schweiz|republik österreich)",
    "(?:gilt|unterliegt|unterliegen)[^.\\n]{0,40}(?P<v2>(?:deutsch|österreichisch|schweizer)\\w*) recht",
    "(?:governed by|subject to)[^.\\n]{0,40}laws? of (?:the )?(?P<v3>[A-Z][A-Za-z'\\s]{2,40}?)"
    "(?=[,.;]|\\s+(?:exclud|without|and))",
    "(?:governed by|subject to) (?P<v4>[A-Z][a-z]+) law",
    "适用(?P<v5>[\u3400-\u9fff]{2,12}?)法律",
)


def terms(text: PdfText) -> Iterator[Proposal]:
    """A clause that is not proposed was not found: on a page without readable text it may still stand."""
    yield from (cited("issuer", name, text, s, e, sure=False) for s, e, name in list(firms_in(text.flow))[:1])
    yield from labelled("issued", text, _ISSUED, a_date_or_month)
    yield from labelled("version", text, _VERSION, a_code)
    yield from clauses(text)
    yield from _liability(text)
    yield from price_clause(text)
    yield from delivery_time(text)
    yield from delay_damages(text)
    yield from valid_days(text)
    yield from labelled("minimum_order", text, _MINIMUM, _a_minimum)
    yield from _data_licence(text)
    yield from bonds(text)
    yield from flagged("retention_of_title", text, _TITLE)
    for found in _LAW.finditer(text.flow):
        law = next(value for value in found.groupdict().values() if value)
        yield cited("governing_law", one_line(law), text, found.start(), found.end())
    yield cited("language", language_of(text.flow), text, 0, min(len(text.flow), LANGUAGE_SAMPLE))


def _a_minimum(text: str) -> Read | None:
    """A sum or a number of pieces."""
    language = language_of(text)
    return money(language)(text) or number(language)(text)


def _liability(text: PdfText) -> Iterator[Proposal]:
    """The cap as a sum, as a share of the order's value (`100 %`), or as `order_value` or `foreseeable`."""
    language = language_of(text.flow)
    for limit in _LIMITED.finditer(text.flow):
        low, high = section_of(text, limit.start())
        start, end = max(low, limit.start() - CAP_REACH), min(high, limit.end() + CAP_REACH)
        if not _LIABILITY.search(text.flow, start, end):
            continue
        capped = quoted(text.flow, limit.start(), limit.end())
        share = _SHARE.search(capped)
        values = [money.value for money in money_in(capped, language)] or (
            [f"{share['n']} %"] if share else []
        )
        if not values and _ORDER_VALUE.search(capped):
            values = ["order_value"]
        if not values and _FORESEEABLE.search(capped):
            values = ["foreseeable"]
        yield from (cited("liability_cap", value, text, limit.start(), limit.end()) for value in values)


def _data_licence(text: PdfText) -> Iterator[Proposal]:
    """The seller's right to use the machine's data (Art. 4(13) Data Act): data and use in one section."""
    for use in _DATA_USE.finditer(text.flow):
        low, high = section_of(text, use.start())
        if _LICENCE.search(text.flow, low, high):
            yield cited(
                "data_licence",
                "yes",
                text,
                use.start(),
                use.end(),
                sure=bool(_DATA_LAW.search(text.flow, low, high)),
            )
            return
