"""Declarations of conformity or incorporation: under which act, for what, with which mark, signed by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.labels import LONGEST_TEXT, a_code, a_line, cited, flagged, labelled
from readiness.evidence.documents.language import language_of
from readiness.evidence.documents.parties import a_firm, firms_in
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.signature import signature
from readiness.evidence.documents.standards import acts, product_standards
from readiness.evidence.documents.wording import one_line, quoted, words

LANGUAGE_SAMPLE = 160
"""Characters shown as the passage of the language."""

_KINDS = (
    (
        "incorporation",
        words(
            "einbauerklärung|erklärung (?:für|über|zum) (?:den )?einbau",
            "declaration of incorporation",
            "(?:组装|装配|并入|安装)声明|(?:半成品|部分完成|未完成|准)机械.{0,8}(?:声明|宣言)",
        ),
    ),
    ("conformity", words("konformitätserklärung", "declaration of conformity", "(?:符合性|一致性|合格)声明")),
    ("own_wording", words("herstellererklärung", "manufacturer[’']?s[’']? declaration", "制造商声明")),
)
_TITLE_START = words(r"\W*(?:(?:original|originale?s|übersetzung der|eg|eu|ec|ce|uk|欧盟)\W*)*")
_PARTLY = words(
    "unvollständige[nr]? maschinen?",
    "partly[- ]completed machiner(?:y|ies)",
    "(?:半成品|部分完成(?:的)?|未完成(?:的)?|准)机械",
)
_MACHINE = words(r"\b(?:maschine|anlage)\b", r"\bmachine(?:ry)?\b", "机械|机器|机床|设备")
_MANUFACTURER = words(
    "^(?:der )?hersteller",
    "^(?:the )?(?:manufacturer|company)(?: and address)?",
    "^(?:制造商|生产商|制造厂)(?:名称)?",
)
_PRODUCT = words(
    "^(?:produkt(?:bezeichnung)?|(?:handels)?bezeichnung(?: der (?:unvollständigen )?"
    "maschine)?|gegenstand|erzeugnis|maschinenbezeichnung|maschinenart|(?:unvollständige )?"
    "maschine|funktion|benennung)",
    r"^(?:product model(?: ?/ ?product)?|product(?: name| designation| description)?"
    r"|designation|description(?: of (?:the )?(?:machinery|product))?|(?:partly completed )?"
    r"machinery|machine|equipment|object of the declaration|generic denomination)\b",
    "^(?:产品|机械|设备|机器)(?:名称|描述)",
)
_MODEL = words(
    r"^(?:typ(?:enbezeichnung)?|modell|baureihe)(?:[ /]+(?:modell|typ))?\b",
    r"^(?:model|type)(?: (?:no\.?|number|designation))?(?:[ /]+(?:model|type))?\b",
    "^(?:型号|规格型号|型号规格|类型)",
)
_SERIAL = words(
    r"^(?:serien|maschinen|fabrik|fabrikations|ident)-?(?:nr\b\.?|nummer)",
    r"^(?:serial|machine)(?: no\b\.?| number)(?:s|\(s\))?",
    "^(?:序列号|出厂编号|机器编号|编号)",
)
_CE = words(
    r"\bce[- ]?(?:kennzeichnung|kennzeichen|zeichen)",
    r"\bce[- ]?mark(?:ing|ed)?\b",
    r"ce(?:认证)?(?:标志|标识|标记)",
    r"^ce$",
)
_NOT = words(
    r"\b(?:kein|keine|keiner|nicht|ohne|entfällt)\b",
    r"\b(?:no(?!\.)|not|without|nor)\b",
    "不(?:带|得|加|具|贴|含)|无|没有|未",
)
_WHOLE = words(
    "gesamtmaschine|vollständige(?:n|r)? maschine|endgültige[nr]? maschine|gesamtanlage",
    "final machine(?:ry)?|complete(?:d)? machine(?:ry)?|whole machine",
    "整机|最终机械|完整机械|成套",
)
_ASSEMBLY = words(
    "montageanleitung|einbauanleitung",
    "assembly instructions|instructions? for (?:assembly|incorporation)",
    "(?:装配|安装|组装)(?:说明书|说明|指南)",
)
_EHSR = words(
    "grundlegende[nr]? (?:sicherheits|anforderung)",
    "essential (?:health|safety|requirement)",
    "基本(?:健康|安全|要求)",
)
_EHSR_NO = re.compile(r"(?<![\d./])(?:[1-6]\.\d{1,2}(?:\.\d{1,2}){0,2})(?!\d|\.\d|/|\s*(?:mm|kg|kW|%))")
_NOT_BEFORE = words(
    "(?:erst (?:dann )?in betrieb|inbetriebnahme[^.]{0,120}(?:untersagt|solange|"
    "bis|erst|darf)|nicht in betrieb)",
    "(?:must|shall|may) not be (?:put into service|taken into service|commissioned|"
    "operated) until|putting into service is prohibited until",
    "(?:不得|禁止)(?:投入(?:使用|运行)|启用|运行)",
)
_CONTACT = words(
    "(?:bevollmächtigte[r]?|dokumentations(?:bevollmächtigte[r]?|verantwortliche[r]?))"
    "(?: für)?(?: die)?(?: zusammenstellung)?(?: der)?(?: (?:relevanten |speziellen )?"
    "technischen unterlagen)?",
    "(?:person |authori[sz]ed )+to compile(?: (?:the )?(?:relevant )?technical (?:file|"
    "documentation))?|(?:technical file|documentation) (?:contact|representative)",
    "(?:技术文件|技术文档)(?:编制|汇编)?(?:授权)?(?:人|负责人|代表)",
)
_URL = re.compile(r"https?://[^\s)>\]]+|www\.[^\s)>\]]+", re.IGNORECASE)
_INSTRUCTIONS = words(
    "anleitung|handbuch|dokumentation", "instruction|manual|documentation", "说明书|手册|说明"
)


def declaration(text: PdfText) -> Iterator[Proposal]:
    """Both titles on one paper are both proposed: which role the product has is then for the firm to settle."""
    yield from _kind(text)
    yield from _role(text)
    for act in acts(text.flow):
        yield cited("acts", act.value, text, act.start, act.end)
    for standard in product_standards(text.flow):
        yield cited("standards", standard.value, text, standard.start, standard.end)
    yield from _manufacturer(text)
    yield from labelled("product", text, _PRODUCT, a_line, colon=True)
    yield from labelled("model", text, _MODEL, a_line, colon=True)
    yield from labelled("serial_no", text, _SERIAL, a_code)
    yield from _ce_mark(text)
    yield from _instructions(text)
    yield from _requirements(text)
    yield from flagged("not_before_final_machine", text, _NOT_BEFORE)
    yield from labelled("documentation_contact", text, _CONTACT, a_line, colon=True)
    yield from _url(text)
    yield from signature(text)
    yield cited("language", language_of(text.flow), text, 0, min(len(text.flow), LANGUAGE_SAMPLE))


def _kind(text: PdfText) -> Iterator[Proposal]:
    """From the title, that is the largest type that names a kind, at the start of an entry if it can be.

    The text of a declaration of incorporation speaks of the finished machine's declaration of conformity.
    """
    named = [
        (
            (round(cell.size), _TITLE_START.fullmatch(block[: found.start()]) is not None),
            kind,
            page.place(page.rows[r]),
            block,
        )
        for page in text.pages
        for r, c, cell in page.places()
        for block in (page.block(r, c),)
        for kind, pattern in _KINDS
        if (found := pattern.search(block)) and found.start() < len(cell.text)
    ]
    best = max((rank for rank, *_ in named), default=None)
    for rank, kind, page_number, block in named:
        if rank == best:
            yield Proposal("declaration_kind", kind, page_number, one_line(block)[:LONGEST_TEXT])


def _role(text: PdfText) -> Iterator[Proposal]:
    """Partly completed where the text says so; the machine it goes into is named on such a paper as well."""
    partly = list(flagged("machine_role", text, _PARTLY, "partly_completed"))
    yield from partly or flagged("machine_role", text, _MACHINE, "machine", sure=False)


def _manufacturer(text: PdfText) -> Iterator[Proposal]:
    named = list(labelled("manufacturer", text, _MANUFACTURER, a_firm))
    yield from named or (
        cited("manufacturer", name, text, start, end, sure=False)
        for start, end, name in list(firms_in(text.flow))[:1]
    )


def _ce_mark(text: PdfText) -> Iterator[Proposal]:
    """The mark of this product; what is said of the finished machine's mark says nothing about it."""
    for found in _CE.finditer(text.flow):
        sentence = quoted(text.flow, found.start(), found.end())
        if _WHOLE.search(sentence):
            continue
        alone = found.group().lower() == "ce"
        value = "no" if not alone and _NOT.search(sentence) else "yes"
        yield cited("ce_mark", value, text, found.start(), found.end(), sure=not alone)


def _instructions(text: PdfText) -> Iterator[Proposal]:
    """That the machine may not run before something else is no word against the instructions."""
    found = _ASSEMBLY.search(text.flow)
    if found:
        sentence = quoted(text.flow, found.start(), found.end())
        missing = _NOT.search(sentence) and not _NOT_BEFORE.search(sentence)
        yield cited("assembly_instructions", "no" if missing else "yes", text, found.start(), found.end())


def _requirements(text: PdfText) -> Iterator[Proposal]:
    """Numbers of Annex I (or III) after the words for essential requirements: `1.1.2`, `1.3.7`."""
    for heading in _EHSR.finditer(text.flow):
        for number in _EHSR_NO.finditer(text.flow, heading.end(), heading.end() + LONGEST_TEXT):
            yield cited("essential_requirements", number.group(), text, number.start(), number.end())


def _url(text: PdfText) -> Iterator[Proposal]:
    """An address in a sentence about the instructions; the firm's own site in the letterhead is none."""
    for found in _URL.finditer(text.flow):
        if _INSTRUCTIONS.search(quoted(text.flow, found.start(), found.end())):
            yield cited("instructions_url", found.group().rstrip(".,;"), text, found.start(), found.end())
