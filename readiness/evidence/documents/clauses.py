"""Clauses that stand in terms, and as well in a quotation or on the back of a confirmation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from readiness.evidence.documents.amounts import COUNT, count
from readiness.evidence.documents.labels import cited
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import phrase

CLAUSE_REACH = 600
"""Characters a prohibition may need around the country it names; legal sentences are long."""

REMEDY_REACH = 1800
"""Characters after the prohibition in which its remedy stands, within the same section."""

LABEL_REACH = 60
PLAN_REACH = 200
"""Characters from a label to its value, and from one instalment to the next."""

_I = re.IGNORECASE
_RUSSIA = re.compile(
    phrase(r"\bruss(?:land|ische[nr]? föderation)\b", r"\brussian? ?(?:federation)?\b", "(?<!白)俄罗斯"), _I
)
_BELARUS = re.compile(phrase(r"\bbelarus\b", r"\bweißrussland\b", r"\brepublik belarus\b", "白俄罗斯"), _I)
_FORBIDDEN = re.compile(
    phrase(
        r"\b(?:darf|dürfen|wird|werden)\b[^.]{0,200}\b(?:nicht|weder|keine[rsnm]?)\b",
        r"\bnicht (?:gestattet|erlaubt|zulässig)\b",
        r"\b(?:untersagt|verboten|unterlassen)\b",
        r"\bverpflichtet sich[^.]{0,200}\b(?:nicht|weder|keine[rsnm]?)\b",
        r"\b(?:shall|must|may|will|undertakes?|agrees?) not\b",
        r"\b(?:prohibited|forbidden|refrain)\b",
        "不得|禁止|严禁",
    ),
    _I,
)
_PASSED_ON = re.compile(
    phrase(
        "wieder(?:aus(?:zu)?führ|ausfuhr|verkauf)",
        "weiter(?:zu)?(?:verkauf|liefer|veräußer)",
        "re-?export",
        "re-?sell|resale",
        "再出口|转口|转售|转出口",
    ),
    _I,
)
_LAW = re.compile(r"12\s*g\b|833\s*/\s*2014|765\s*/\s*2006|\b8\s*g\b", _I)
_WITH_CONSENT = re.compile(
    phrase(
        "ohne (?:unsere|vorherige|die)[^.]{0,60}zustimmung",
        "without (?:our|the|prior)[^.]{0,60}consent",
        "未经[^。]{0,30}同意",
    ),
    _I,
)
_REMEDIES = {
    "termination": phrase(
        "kündig",
        "rücktritt",
        "zurück(?:zu)?treten",
        "terminat",
        "rescind",
        "withdraw from",
        "解除|终止合同|终止本合同",
    ),
    "penalty": phrase("vertragsstrafe", "penalt(?:y|ies)", "liquidated damages", "违约金"),
    "damages": phrase("schaden(?:s)?ersatz", "compensation", "(?<!liquidated\\s)damages", "赔偿"),
}
_SECTION = re.compile(
    r"^\s*(?:§\s*\d+|(?:artikel|article|section|ziffer)\s+\d+|\d{1,2}\.?\s+[A-ZÄÖÜ]|[IVX]{1,5}\.\s|第\s*[一二三四五六七八九十\d]+\s*[条章])",
    re.MULTILINE,
)

_TERM_CODES = "EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP|DAT"
_INCOTERMS = re.compile(
    rf"(?<![\w-])(?P<code>{_TERM_CODES})(?![\w-])[ :,]*(?P<place>(?!Incoterms)[A-ZÄÖÜ][^\W\d_]+(?:[ /-](?!Incoterms)[A-ZÄÖÜ][^\W\d_]+){{0,3}}|[\u3400-\u9fff]{{2,6}})?"
    r"(?:[^\n]{0,25}?(?P<edition>Incoterms\W{0,4}(?P<year>20[12]0)?)|)"
)
_NAMES_TERM = re.compile(
    phrase(
        "incoterms",
        "lieferbedingung",
        "lieferkondition",
        "delivery terms?",
        "terms of delivery",
        "交货条件|贸易术语|交货条款|价格条款",
    ),
    _I,
)

_PAYMENT_DAYS = re.compile(
    phrase(
        rf"(?P<d1>{COUNT}) tage[n]? (?:rein )?netto",
        rf"(?:innerhalb|binnen)(?: von)? (?P<d2>{COUNT}) (?:kalender)?tagen?(?! (?:mit|abzüglich|unter|2|3)\b)[^.;\n%]{{0,60}}(?:netto|ohne (?:jeden )?abzug|rechnung|zahlbar|fällig)",
        rf"zahl(?:bar|ung)[^.;%]{{0,60}}?(?:innerhalb|binnen)(?: von)? (?P<d3>{COUNT}) (?:kalender)?tagen?(?![^.;]{{0,30}}(?:skonto|%))",
        rf"(?P<d4>{COUNT}) days?,? (?:strictly )?net",
        rf"net,? (?P<d5>{COUNT}) days",
        rf"(?:payable|payment|due|paid)[^.;%]{{0,60}}?within (?P<d6>{COUNT}) (?:calendar )?days(?![^.;]{{0,30}}(?:discount|%))",
        rf"within (?P<d7>{COUNT}) (?:calendar )?days (?:of|from|after)[^.;%]{{0,30}}invoice",
        rf"(?:收到发票|发票日期?|开票|月结|净)[^。;%]{{0,10}}?(?P<d8>{COUNT}) ?[天日]",
    ),
    _I,
)
_DISCOUNT = re.compile(
    phrase(
        rf"(?P<d1>{COUNT}) tage[n]?[\s:,-]+(?:mit |abzüglich )?(?P<p1>\d(?:[.,]\d+)?) ?% skonto",
        rf"(?:innerhalb|binnen)(?: von)? (?P<d6>{COUNT}) tagen[^.;\d]{{0,40}}(?P<p6>\d(?:[.,]\d+)?) ?% skonto",
        rf"within (?P<d7>{COUNT}) days[^.;\d]{{0,40}}(?P<p7>\d(?:[.,]\d+)?) ?% (?:cash )?discount",
        rf"(?P<p2>\d(?:[.,]\d+)?) ?% skonto[^.;\d]{{0,50}}(?P<d2>{COUNT}) tagen?",
        rf"(?P<p3>\d(?:[.,]\d+)?) ?% (?:cash )?discount[^.;\d]{{0,50}}(?P<d3>{COUNT}) days",
        rf"(?P<d4>{COUNT}) days[\s:,-]+(?:less |with )?(?P<p4>\d(?:[.,]\d+)?) ?% (?:cash )?discount",
        rf"(?P<d5>{COUNT}) ?[天日]内[^。;\d]{{0,12}}(?P<p5>\d(?:[.,]\d+)?) ?%(?:的)? ?(?:现金)?折扣",
    ),
    _I,
)
_PAYMENT = re.compile(phrase("zahlung", "payment", "付款|支付"), _I)
_PERCENT = re.compile(r"(?<![\d.,])(\d{1,3})\s*%")
_WARRANTY = re.compile(
    phrase(
        rf"(?:gewährleistung|verjähr|mängelansprüche|garantie)[^.;§]{{0,140}}?\b(?P<n1>{COUNT}) (?P<u1>monate?n?|jahre?n?)\b",
        rf"(?:warranty|defects liability|limitation period)[^.;]{{0,140}}?\b(?P<n2>{COUNT})(?: \(\d+\))? (?P<u2>months?|years?)\b",
        rf"\b(?P<n3>{COUNT})(?:-| )(?P<u3>months?|years?) warranty",
        rf"(?:质保|保修|质量保证)[^。;]{{0,40}}?(?P<n4>{COUNT}) ?(?P<u4>个月|年)",
    ),
    _I,
)


def clauses(text: PdfText) -> Iterator[Proposal]:
    """Every clause of this file, in the order in which the fields are listed."""
    yield from _no_reexport(text)
    yield from _incoterms(text)
    yield from _payment_days(text)
    yield from _discount(text)
    yield from _payment_plan(text)
    yield from _warranty(text)


def section_of(flow: str, offset: int) -> tuple[int, int]:
    """Start and end of the numbered section in which this character stands."""
    starts = [m.start() for m in _SECTION.finditer(flow)]
    before = [s for s in starts if s <= offset]
    after = [s for s in starts if s > offset]
    return (before[-1] if before else 0), (after[0] if after else len(flow))


def _no_reexport(text: PdfText) -> Iterator[Proposal]:
    """A prohibition to pass the goods on to the country. That we ourselves do not sell there is no such clause."""
    for field, country in (("no_reexport_russia", _RUSSIA), ("no_reexport_belarus", _BELARUS)):
        for mention in country.finditer(text.flow):
            low, high = section_of(text.flow, mention.start())
            start, end = max(low, mention.start() - CLAUSE_REACH), min(high, mention.end() + CLAUSE_REACH)
            around = text.flow[start:end]
            forbidden = _FORBIDDEN.search(around)
            if not forbidden or not _PASSED_ON.search(around):
                continue
            sure = bool(_LAW.search(text.flow[low:high])) and not _WITH_CONSENT.search(around)
            yield cited(field, "yes", text, mention.start(), mention.end(), sure=sure)
            yield from _remedies(text, mention.start(), min(high, mention.end() + REMEDY_REACH))
            break


def _remedies(text: PdfText, start: int, end: int) -> Iterator[Proposal]:
    for remedy, words in _REMEDIES.items():
        found = re.compile(words, _I).search(text.flow, start, end)
        if found:
            yield cited("no_reexport_remedy", remedy, text, found.start(), found.end())


def _incoterms(text: PdfText) -> Iterator[Proposal]:
    """The three letters count where the text says that they are a delivery term; alone they may be anything."""
    for found in _INCOTERMS.finditer(text.flow):
        line = text.flow.rfind("\n", 0, max(0, found.start() - 1)) + 1
        before = max(line, found.start() - LABEL_REACH)
        named = found["edition"] or _NAMES_TERM.search(text.flow, before, found.start())
        edition = f"(Incoterms {found['year']})" if found["year"] else None
        if named or found["place"]:
            value = " ".join(part for part in (found["code"], found["place"], edition) if part)
            yield cited("incoterms", value, text, found.start(), found.end(), sure=bool(named))


def _payment_days(text: PdfText) -> Iterator[Proposal]:
    for found in _PAYMENT_DAYS.finditer(text.flow):
        days = count(_group(found, "d"))
        yield cited("payment_days", str(days), text, found.start(), found.end())


def _discount(text: PdfText) -> Iterator[Proposal]:
    """Per cent and days, as `2%/14`."""
    for found in _DISCOUNT.finditer(text.flow):
        value = f"{_group(found, 'p').replace(',', '.')}%/{count(_group(found, 'd'))}"
        yield cited("discount", value, text, found.start(), found.end())


def _payment_plan(text: PdfText) -> Iterator[Proposal]:
    """Instalments of a capital good, as `30/60/10`: neighbouring shares that make the whole sum."""
    shares = list(_PERCENT.finditer(text.flow))
    for at in range(len(shares)):
        run, total = [shares[at]], int(shares[at][1])
        for left, right in pairwise(shares[at:]):
            if right.start() - left.end() > PLAN_REACH or total >= 100:
                break
            run.append(right)
            total += int(right[1])
        start, end = run[0].start(), run[-1].end()
        if (
            len(run) > 1
            and total == 100
            and _PAYMENT.search(text.flow, max(0, start - PLAN_REACH), end + LABEL_REACH)
        ):
            yield cited("payment_plan", "/".join(share[1] for share in run), text, start, end)
            return


def _warranty(text: PdfText) -> Iterator[Proposal]:
    for found in _WARRANTY.finditer(text.flow):
        years = _group(found, "u").lower().startswith(("jahr", "year", "年"))
        months = count(_group(found, "n")) * (12 if years else 1)
        yield cited("warranty_months", str(months), text, found.start(), found.end())


def _group(found: re.Match[str], letter: str) -> str:
    """What the one alternative that matched has in its group of this letter (d1, d2 ...)."""
    return next(value for name, value in found.groupdict().items() if value and name.startswith(letter))
