"""Which kind of document a text is: by the title it bears and by words only such a document needs."""

from __future__ import annotations

import re

from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.signs import Signs, signs
from readiness.evidence.documents.statements.titles import STATEMENT_SIGNS
from readiness.evidence.documents.wording import phrase

_TORN = re.compile(r"(?<=[A-ZÄÖÜ]) (?=[A-ZÄÖÜ])")
"""Wide-set capitals come apart where two letters are kerned: "ZERTIFIK AT"."""

HEAD_ROWS = 18
"""Lines of letterhead, address and references above a title that is set no larger than they are."""

LONGEST_TITLE = 90
"""Characters of a title in the type of the text; what is longer is a sentence."""

LARGER = 1.15
FAR_SMALLER = 3.0
"""A title is set larger than its text, and the largest type of its page is no three times as large."""


ALL_SIGNS = (
    *STATEMENT_SIGNS,
    signs(
        "certificate",
        phrase(
            "zertifikat",
            "certificate(?! of (?:origin|conformity|incorporation))",
            "versicherungsbestätigung",
            "versicherungsnachweis",
            "bestätigung (?:über|zur|einer|der) .{0,60}(?:haftpflicht|versicherung)",
            "(?:confirmation|certificate|evidence) of (?:.{0,40} )?insurance",
            "(?:insurance|liability insurance) (?:certificate|confirmation)",
            "tisax",
            "保险(?:证明|凭证|单|证书)",
            ".{0,24}认证证书",
            "证书",
        ),
        phrase(
            "(?:hiermit )?bescheinig",
            "geltungsbereich",
            "versicherungsnehmer",
            "deckungssumme",
            "versicherungssumme",
            "gültig(?:keit)? bis",
            "(?:hereby )?certif(?:y|ies)",
            "scope of",
            "valid (?:until|to|through)",
            "policyholder",
            "insured",
            "assessment (?:level|objective|label)",
            "prüfziel",
            "有效期",
            "认证范围",
            "被保险人",
            "兹证明",
        ),
    ),
    signs(
        "certificate",
        phrase(
            "abnahmeprüfzeugnis",
            "werkszeugnis",
            "werksbescheinigung",
            "(?:mill|material|inspection|works)[- ](?:test )?(?:inspection )?certificate",
            "(?:mill|inspection|material) test report",
            ".{0,16}(?:材质证明书?|材质书|质量证明书|检验证书|质保书)",
        ),
        phrase(
            r"(?:din )?en\s*10204",
            r"iso\s*10474",
            r"gb/t\s*18253",
        ),
    ),
    signs(
        "declaration",
        phrase(
            "(?:(?:original|originalsprachliche|eg|eu|ec|ce)[- /]+)*(?:konformitäts|einbau|"
            "hersteller)erklärung",
            "(?:übersetzung der )?(?:original[- ])?(?:eg|eu)?[- ]?erklärung (?:für den einbau|"
            "über den einbau|zum einbau)",
            "(?:(?:original|ec|eu|ce|uk)[- /]+)*declaration of (?:conformity|incorporation)",
            "manufacturer[’']?s[’']? declaration",
            "(?:eu|ec|ce|欧盟|欧共体)? ?(?:符合性|一致性|合格)声明",
            ".{0,30}(?:半成品|部分完成|未完成|准)机械.{0,8}(?:声明|宣言)",
            "(?:eu|ec|ce|欧盟)? ?(?:组装|装配|并入|安装)声明",
            "制造商声明",
        ),
        phrase(
            "richtlinie",
            "verordnung",
            "directive",
            "regulation",
            "harmonis",
            "unvollständige maschine",
            "partly completed",
            "指令",
            "法规",
            "条例",
            r"\d{4}/\d+/(?:eg|eu|ec)",
        ),
    ),
    signs(
        "ltsd",
        phrase(
            "langzeit[- ]?lieferantenerklärung",
            "lieferantenerklärung für waren mit präferenz",
            "long[- ]?term supplier[’']?s?[’']? declaration",
            "supplier[’']?s[’']? declaration for products having preferential",
            "declaration for (?:multiple )?(?:consignments|shipments).{0,60}preferential",
            ".{0,24}供应商(?:原产地)?声明",
        ),
        phrase(
            "präferenz",
            "ursprungs",
            "preferential",
            "originat",
            "rules of origin",
            "原产",
            "优惠",
        ),
    ),
    signs(
        "terms",
        phrase(
            "allgemeine .{0,60}bedingungen",
            r"(?:verkaufs|liefer|geschäfts|zahlungs)-(?:,| und) .{0,40}bedingungen",
            "(?:verkaufs|geschäfts)bedingungen",
            "(?:general )?(?:terms and conditions|conditions of (?:sale|delivery|supply|business))",
            "(?:standard|general) (?:terms|conditions)",
            ".{0,12}(?:一般|通用|标准).{0,8}(?:条款|条件)",
            ".{0,12}(?:销售|供货|交易)(?:条款|条件)",
        ),
        phrase(
            "gewährleistung",
            "mängelansprüche",
            "eigentumsvorbehalt",
            "gerichtsstand",
            "haftung",
            "warranty",
            "retention of title",
            "liability",
            "governing law",
            "质保",
            "保修",
            "所有权保留",
            "责任",
            "适用法律",
        ),
    ),
    signs(
        "order-document",
        phrase(
            "auftragsbestätigung",
            "bestellbestätigung",
            "bestätigung (?:ihrer|der) bestellung",
            "order (?:confirmation|acknowledge?ment)",
            "(?:confirmation|acknowledge?ment) of order",
            "sales order confirmation",
            "订单确认(?:书|函|单)?",
            "销售确认书",
        ),
        phrase(
            "bestell",
            "liefertermin",
            "lieferdatum",
            "menge",
            "your order",
            "purchase order",
            "delivery",
            "quantity",
            "订单",
            "交货",
            "数量",
        ),
    ),
    signs(
        "quotation",
        phrase(
            "angebot(?!s)",
            "(?:unser|verbindliches|freibleibendes) angebot",
            "kostenvoranschlag",
            "(?:our )?(?:quotation|quote|offer|tender)(?! (?:of|to))",
            "报价(?:单|书|函)?",
        ),
        phrase(
            "anfrage",
            "lieferzeit",
            "preis",
            "bindefrist",
            "enquiry",
            "inquiry",
            "rfq",
            "delivery time",
            "lead time",
            "price",
            "询价",
            "价格",
            "单价",
            "交货期",
        ),
    ),
    signs(
        None,
        phrase(
            "(?:schluss|abschlags|anzahlungs|proforma[- ]?|sammel)?rechnung",
            "(?:commercial |proforma |pro-forma |tax )?invoice",
            "gutschrift",
            "credit note",
            "lieferschein",
            "(?:delivery|packing) (?:note|slip|list)",
            "(?:bestellung|purchase order|anfrage|request for (?:quotation|proposal)|enquiry|inquiry)",
            "mahnung",
            "ursprungszeugnis",
            "certificate of origin",
            "发票|装箱单|采购订单|询价单",
        ),
        "",
    ),
)


def kind_of(text: PdfText) -> str | None:
    found = signs_of(text)
    return found.kind if found else None


def signs_of(text: PdfText) -> Signs | None:
    """The signs whose title is set largest, or comes first among equals; None where none is found.

    Size counts before order, because a confirmation names the quotation above its own title, and carries terms
    on its back. A report that treats of certificates is none: only the head of the first page can bear a title.
    """
    first = next((page for page in text.pages if page.rows), None)
    if first is None:
        return None
    likely = [(order, each) for order, each in enumerate(ALL_SIGNS) if each.body.search(text.flow)]
    titles = [
        (-round(cell.size), r, c, order, each)
        for r, c, cell in first.places()
        if cell.size > LARGER * first.usual_size or (r < HEAD_ROWS and len(cell.text) <= LONGEST_TITLE)
        for block in (first.block(r, c),)
        for order, each in likely
        if each.title.match(block) or each.title.match(_TORN.sub("", block))
    ]
    largest = max(round(cell.size) for _, _, cell in first.places())
    best = min(titles, key=lambda title: title[:4], default=None)
    return best[-1] if best and (-best[0] * FAR_SMALLER >= largest) else None
