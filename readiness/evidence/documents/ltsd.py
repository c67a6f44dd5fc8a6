"""Long-term supplier's declarations: period, parties, goods and their preferential origin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.labels import LONGEST_TEXT, Read, cited, flagged, labelled, stated
from readiness.evidence.documents.origins import names_only_countries, origin_codes
from readiness.evidence.documents.parties import a_firm, addressee, firms_in
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.signature import signature
from readiness.evidence.documents.tables import Item, items_in
from readiness.evidence.documents.validity import validity
from readiness.evidence.documents.wording import one_line, words

_SUPPLIER = words(
    "^(?:lieferant|aussteller|unterzeichner)(?:in)?(?: \\(name.{0,20}\\))?",
    "^(?:supplier|issuer|exporter)",
    "^(?:供应商|声明人|出口商)(?:名称)?",
)
_ADDRESSEE = words(
    "^(?:empfänger|kunde|abnehmer|käufer)(?:in)?",
    "^(?:addressee|customer|consignee|buyer)",
    "^(?:收货人|客户|买方|采购商)(?:名称)?",
)
_DELIVERED_TO = words(
    "regelmäßig an|geliefert an",
    "regularly supplied to|supplied (?:on a regular basis )?to",
    "(?:定期)?(?:供应|供货)给",
)
_ORIGIN = words(
    r"ursprungserzeugnisse(?P<v1>[^.;]{2,120}?)(?=\bsind\b|\bund den|[.;])",
    r"(?:ursprung(?:sland)?|präferenzursprung)\s*:\s*(?P<v2>[^\n.;]{2,60})",
    r"originate in(?P<v3>[^.;]{2,120}?)(?=\band satisfy|[.;])",
    r"(?:country of )?(?:preferential )?origin\s*:\s*(?P<v4>[^\n.;]{2,60})",
    "原产(?:地|国|于)[为是:]?(?P<v5>[^。;,\n]{2,40})",
)
_TRADE_WITH = words(
    "präferenzverkehr mit",
    "(?:präferenz(?:ab|be)?\\w* mit(?= ))",
    "preferential trade with",
    "与(?=[^。;]{2,80}(?:优惠贸易|优惠原产))",
)
_TRADE_END = words(
    r"\bentsprech",
    r"\bich erkläre|\ber erklärt|\bwir erklären|\bes wird erklärt|\bkumulierung|\bkeine kumul",
    r"\bi declare|\bhe declares|\bwe declare|\bcumulation|\bno cumul|\bthis declaration",
    "优惠|之间|累积|声明",
)
_NO_CUMULATION = words("keine kumulierung", "no cumulation", "(?:未|不|没有)(?:采用|适用|应用|使用)?累[积计]")
_CUMULATION = words(
    "(?<!keine\\s)kumulierung (?:angewendet|wurde angewendet|mit)(?: mit)?",
    "(?<!no\\s)cumulation applied(?: with)?",
    "(?<![未不有])(?:采用|适用|应用)累[积计](?:规则)?",
)
_TICKED = re.compile(r"[☒☑✓✔✗✘■]|\[[xX]\]|\([xX]\)|(?<!\w)[xX](?=\s+\w)")
_EMPTY_BOX = re.compile(r"[☐□]|\[\s?\]|\(\s?\)")
_HEADS = {
    "article": words(
        r"\A(?:ihre |unsere )?(?:artikel|material|teile|sach|bestell|ident)\S*|\A(?:your |"
        r"our )?(?:article|part|item|material|product)(?:\s+(?:no\b\.?|number|code))"
        r"|\A(?:物料|产品|零件|货号|型号)(?:号|编号|编码)?"
    ),
    "description": words(
        r"\A(?:waren)?(?:bezeichnung|beschreibung)|\Aware\b|\A(?:description|designation|"
        r"goods)|\A(?:品名|名称|货物|描述|商品)"
    ),
    "hs_code": words(
        r"\A(?:zolltarif|warennummer|warentarif|hs|kn|taric|statistische)|\A(?:tariff|"
        r"customs|commodity|cn\b)|\A(?:海关|税则|hs)"
    ),
    "origin": words(r"\A(?:präferenz|ursprung)|\A(?:preferential|origin|country)|\A(?:原产)"),
}
_SOUND = {"article": re.compile(r"(?=\S*\d)\w")}
_CODE = re.compile(r"[A-Za-z0-9][\w./-]*[\w]")
_HS = re.compile(r"\d{4}[ .]?\d{2}(?:[ .]?\d{2}){0,2}")


def ltsd(text: PdfText) -> Iterator[Proposal]:
    """Only what Annex 22-16 asks for; whether the declared origin is true is for the parts list to say."""
    yield from _parties(text)
    yield from validity(text)
    yield from _origin(text)
    yield from _trade(text)
    yield from _cumulation(text)
    for number, item in enumerate(items_in(text, _HEADS, _SOUND), start=1):
        yield from _goods(item, number)
    yield from signature(text)


def _parties(text: PdfText) -> Iterator[Proposal]:
    suppliers = list(labelled("supplier", text, _SUPPLIER, a_firm))
    to = [*labelled("addressee", text, _ADDRESSEE, a_firm), *stated("addressee", text, _DELIVERED_TO, a_firm)]
    field = addressee(text.pages[0]) if not to else None
    if field:
        to = [Proposal("addressee", field[0], text.pages[0].number, field[1], sure=False)]
    yield from to
    known = {proposal.value for proposal in to}
    others = [firm for firm in firms_in(text.flow) if firm[2] not in known]
    yield from suppliers or (
        cited("supplier", name, text, start, end, sure=False) for start, end, name in others[:1]
    )


def _origin(text: PdfText) -> Iterator[Proposal]:
    for found in _ORIGIN.finditer(text.flow):
        named = next(value for value in found.groupdict().values() if value)
        for code in origin_codes(named):
            yield cited("origin", code, text, found.start(), found.end())


def _trade(text: PdfText) -> Iterator[Proposal]:
    """The countries as the text lists them, and as codes where every one of them is known."""

    def countries(after: str) -> Read | None:
        end = _TRADE_END.search(after)
        listed = after[: end.start()] if end else after
        named = one_line(listed).strip(" :.,")
        if not named:
            return None
        said = ", ".join(origin_codes(named)) if names_only_countries(named) else named[:LONGEST_TEXT]
        return Read((said,), len(listed.rstrip()))

    yield from stated("preference_countries", text, _TRADE_WITH, countries)


def _cumulation(text: PdfText) -> Iterator[Proposal]:
    """Two boxes of which one is ticked, or a sentence that leaves only one of the two."""
    lines = text.flow.split("\n")
    ticked = [line for line in lines if _TICKED.search(line)]
    scope = "\n".join(ticked or [line for line in lines if not _EMPTY_BOX.search(line)])
    none, some = _NO_CUMULATION.search(scope), _CUMULATION.search(scope)
    if none:
        yield from flagged("cumulation", text, _NO_CUMULATION, "none", sure=not some)
    if some:
        yield from flagged("cumulation", text, _CUMULATION, "applied", sure=not none)
        yield from _with(text, some.group())


def _with(text: PdfText, words_of_it: str) -> Iterator[Proposal]:
    at = text.flow.index(words_of_it)
    end = text.flow.find("\n", at)
    line = text.flow[at + len(words_of_it) : end if end > 0 else len(text.flow)]
    codes = origin_codes(line)
    if codes:
        yield cited("cumulation_with", ", ".join(codes), text, at, at + len(words_of_it) + len(line))


def _goods(item: Item, number: int) -> Iterator[Proposal]:
    passage = one_line(item.text)
    read = {
        "goods_article": _CODE.match(item.columns.get("article", "")),
        "goods_hs_code": _HS.match(item.columns.get("hs_code", "")),
    }
    for field, found in read.items():
        if found:
            value = re.sub(r"[ .]", "", found.group()) if field == "goods_hs_code" else found.group()
            yield Proposal(field, value, item.page, passage, item=number)
    if item.columns.get("description"):
        yield Proposal(
            "goods_description", one_line(item.columns["description"]), item.page, passage, item=number
        )
    for code in origin_codes(item.columns.get("origin", "")):
        yield Proposal("goods_origin", code, item.page, passage, item=number)
