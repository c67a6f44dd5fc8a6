"""What quotations and confirmations share: to whom, for how much, in which currency."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.evidence.documents.amounts import money_in
from readiness.evidence.documents.labels import labelled, money
from readiness.evidence.documents.language import language_of
from readiness.evidence.documents.parties import a_firm, addressee
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import words

_CUSTOMER = words(
    "^(?:kunde|auftraggeber|besteller|empfänger)(?! ?-?(?:nr|nummer))",
    r"^(?:customer|client|buyer|sold to|attention)(?! ?(?:no|number|ref))\b",
    "^(?:客户|买方|需方|收件人)(?:名称)?",
)
_TOTAL = words(
    "^(?:gesamt(?:preis|betrag|summe|wert)|endbetrag|nettosumme|netto(?:gesamt)?"
    "betrag|summe(?: netto)?|auftragswert|angebotssumme)(?: netto)?",
    "^(?:grand )?total(?: (?:price|amount|net|value))?(?: net)?|^net (?:total|"
    "amount|value|price)|^(?:order|quotation) value",
    "^(?:合计|总计|总价|总金额|合同总价)(?:金额)?",
)


def customer(text: PdfText) -> Iterator[Proposal]:
    """From a label, else from the address field of the first page, which is likely but not sure."""
    named = list(labelled("customer", text, _CUSTOMER, a_firm))
    field = addressee(text.pages[0]) if not named else None
    yield from named
    if field:
        yield Proposal("customer", field[0], text.pages[0].number, field[1], sure=False)


def total(text: PdfText) -> Iterator[Proposal]:
    """The labelled total; the currency from it, else from every sum in the document if they agree."""
    language = language_of(text.flow)
    totals = list(labelled("total", text, _TOTAL, money(language)))
    yield from totals
    if totals:
        yield from (Proposal("currency", t.value.split()[-1], t.page, t.passage, t.sure) for t in totals)
        return
    for page in text.pages:
        for row in page.rows:
            for found in money_in(row.text, language):
                yield Proposal("currency", found.currency, page.place(row), row.text, sure=False)
