"""What many statements name: the firm they are about, who issued them, the product, the day."""

from __future__ import annotations

from readiness.evidence.documents.statements.asked import Ask
from readiness.evidence.documents.wording import words

HOLDER = Ask(
    "holder",
    words(
        "^(?:firma|unternehmen|einrichtung|kunde|auftraggeber|kreditnehmer|schuldner|hersteller|name der einrichtung)",
        "^(?:company|firm|entity|customer|client|borrower|principal|buyer|manufacturer|name of (?:the )?(?:entity|company))",
        "^(?:企业|公司|单位|客户|被评级方|申请人|制造商)(?:名称)?",
    ),
    "firm",
)
ISSUER = Ask(
    "issuer",
    words(
        "^(?:aussteller|ausgestellt von|bank|auskunftei|ratingagentur|kreditversicherer|versicherer|bürge)",
        "^(?:issuer|issued by|bank|agency|rating agency|credit insurer|insurer|surety)",
        "^(?:出具(?:机构|单位|银行)|银行|评级机构|信用保险公司|保险人|担保人)",
    ),
    "firm",
)
ISSUED = Ask(
    "issued",
    words(
        "^(?:ausgestellt am|ausstellungsdatum|datum|stand|erstellt am|prüfdatum|datum der (?:prüfung|abnahme|registrierung|auskunft))",
        r"^(?:issued(?: on)?|date(?: of (?:issue|test|registration|report))?|as of|created on|version date)\b",
        "^(?:日期|出具日期|签发日期|编制日期|测试日期|验收日期|注册日期|报告日期)",
    ),
    "month",
)
UNTIL = Ask(
    "valid_until",
    words(
        "gültig bis|befristet bis|gültigkeit bis",
        "valid (?:until|to|through)|expir(?:y|es)(?: date| on)?",
        "有效期(?:至|到)?|到期日",
    ),
    "last_day",
)
PRODUCT = Ask(
    "product",
    words(
        "^(?:produkt|erzeugnis|maschine|gerät|anlage|bezeichnung|prüfling)",
        "^(?:product|machine|unit|equipment|device|designation)",
        "^(?:产品|机器|设备|机床)(?:名称)?",
    ),
    "line",
    colon=True,
)
MODEL = Ask(
    "model", words("^(?:typ|modell|baureihe)", "^(?:type|model|series)", "^(?:型号|系列)"), "line", colon=True
)
LEI = Ask("lei", words(r"\blei(?:-code)?\b", r"legal entity identifier", "法人(?:机构)?识别编码"), "code")
