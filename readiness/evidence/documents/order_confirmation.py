"""Order confirmations: which order, which lines, and the date or week confirmed for each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.amounts import number_in, plain
from readiness.evidence.documents.clauses import clauses
from readiness.evidence.documents.commercial import customer, total
from readiness.evidence.documents.labels import Read, a_code, a_date, a_date_or_week, labelled
from readiness.evidence.documents.language import Language, language_of
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.tables import Item, items_in
from readiness.evidence.documents.wording import one_line, words

_NUMBER = words(
    r"(?:auftragsbestätigung|auftrags|bestätigungs|ab)[- ]?(?:nr\b\.?|nummer|no\b\.?)",
    r"auftragsbestätigung(?= [A-Z]{0,4}[- ]?\d)",
    r"(?:order confirmation|confirmation|acknowledge?ment|sales order|our order)"
    r"[- ](?:no\b\.?|number|nr\b\.?|#)",
    r"order (?:confirmation|acknowledge?ment)(?= [A-Z]{0,4}[- ]?\d)",
    "(?:确认(?:书|函|单)|订单确认(?:书|函|单)?|销售订单) ?(?:编号|号码|号)",
)
_ISSUED = words(
    "^(?:belegdatum|datum|auftragsdatum)",
    r"^(?:document date|date|confirmation date)\b",
    "^(?:确认日期|日期|单据日期)",
)
_ORDER_NO = words(
    r"(?:ihre )?bestell(?:ung|nummer|[- ]?nr\b\.?)(?:s?-?(?:nr\b\.?|nummer))?(?: / po)?",
    r"(?:your (?:purchase )?order|purchase order|customer order|\bp\.?\s?o\b\.?(?!-?\d))"
    r"(?: ?(?:no\b\.?|number|ref(?:erence)?\.?|#))?",
    "(?:贵司|贵方|客户)?(?:采购)?订单(?:编号|号码|号)",
)
_ORDER_DATE = words(
    r"bestell(?:ung)?s?-?datum|ihre bestellung(?: nr\.?)?[^\n]{0,30}? vom|bestelldatum",
    r"(?:purchase )?order date|your (?:purchase )?order[^\n]{0,30}? (?:dated|of)",
    "(?:采购)?(?:订单|下单)日期",
)
_HEADS = {
    "position": words(r"\A(?:pos\b\.?|position|item\b(?!\s+(?:no|code|number))|line|序号|行号|项次)"),
    "article": words(
        r"\A(?:artikel|material|teile|bestell|sach)(?!bezeichnung|beschreibung|text|"
        r"kurztext|menge|datum|termin)",
        r"\A(?:article|part|item\s+(?:no|code|number)|product|material)\b(?!\s+description)",
        r"\A(?:物料|产品|零件|型号|货号)(?!名称|描述)",
    ),
    "description": words(
        r"\A(?:artikel|material)?(?:bezeichnung|beschreibung|kurztext|text)",
        r"\A(?:(?:article|product|material)\s+)?description",
        r"\A(?:物料|产品|零件)?(?:品名|名称|描述)",
    ),
    "quantity": words(r"\A(?:(?:bestell|auftrags)?menge|anzahl|stück|quantity|qty|数量)"),
    "unit": words(r"\A(?:einheit(?!s?preis)|me\b|unit\b(?! price)|uom|单位)"),
    "confirmed": words(
        r"\A(?:liefer|bestätigter? (?:liefer)?|termin|versand|confirmed|delivery|ship|"
        r"due|promised|确认(?:交期|交货)|交货(?:日期|期)|交期|发货)"
    ),
    "price": words(r"\A(?:einzelpreis|einheitspreis|preis|e-preis|stückpreis|unit\s+price|price|单价)"),
    "sum": words(r"\A(?:gesamt|betrag|summe|wert|total|amount|value|金额|总价)"),
}
_SOUND = {"quantity": re.compile(r"\d")}
_LINE_DATE = words(
    "(?:bestätigter )?liefer(?:termin|datum|woche)|versandtermin|voraussichtliche lieferung",
    "(?:confirmed )?(?:delivery|ship(?:ping|ment)?) (?:date|week)|delivery",
    "(?:确认)?(?:交货日期|交货期|交期|发货日期)",
)
_ARTICLE = re.compile(r"(?=\S*\d)[A-Za-z0-9][\w./-]*[\w]")
_QUANTITY = re.compile(r"(?P<n>\d[\d.,']*)\s*(?P<unit>[^\W\d_]{1,8}\.?)?")


def order_confirmation(text: PdfText) -> Iterator[Proposal]:
    """A date in the head holds for every line that names none of its own, and is then less sure."""
    language = language_of(text.flow)
    yield from labelled("number", text, _NUMBER, a_code)
    yield from labelled("issued", text, _ISSUED, a_date)
    yield from labelled("order_no", text, _ORDER_NO, a_code)
    yield from labelled("order_date", text, _ORDER_DATE, a_date)
    yield from customer(text)
    yield from total(text)
    yield from clauses(text)
    common = [p.value for p in labelled("line_confirmed", text, _LINE_DATE, a_date_or_week)]
    for number, item in enumerate(items_in(text, _HEADS, _SOUND), start=1):
        yield from _line(item, number, language, common[0] if len(set(common)) == 1 else None)


def _line(item: Item, number: int, language: Language, common: str | None) -> Iterator[Proposal]:
    passage = one_line(item.text)
    columns = item.columns

    def propose(field: str, value: str, *, sure: bool = True) -> Proposal:
        return Proposal(field, value, item.page, passage, sure, number)

    if "position" in columns:
        yield propose("line_position", columns["position"].split("\n")[0])
    article = _ARTICLE.match(columns.get("article", ""))
    if article:
        yield propose("line_article", article.group())
    described = columns.get("description") or columns.get("article", "")[article.end() if article else 0 :]
    if described.strip():
        yield propose("line_description", one_line(described))
    quantity = _QUANTITY.match(columns.get("quantity", ""))
    amount = number_in(quantity["n"].rstrip(".,"), language) if quantity else None
    if quantity and amount is not None:
        yield propose("line_quantity", plain(amount))
        unit = columns.get("unit") or quantity["unit"]
        if unit:
            yield propose("line_unit", unit.split("\n")[0])
    yield from (propose("line_confirmed", value, sure=sure) for value, sure in _confirmed(item, common))
    price = number_in(columns.get("price", ""), language)
    if price is not None:
        yield propose("line_price", plain(price))


def _confirmed(item: Item, common: str | None) -> Iterator[tuple[str, bool]]:
    """From the line's own column, else from a labelled remark under the line, else from the head."""
    read: Read | None = a_date_or_week(item.columns.get("confirmed", ""))
    label = _LINE_DATE.search(item.text)
    if read is None and label:
        read = a_date_or_week(item.text[label.end() :])
    if read:
        yield from ((value, read.sure) for value in read.values)
    elif common:
        yield common, False
