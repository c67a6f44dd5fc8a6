"""Clauses that stand in terms, and as well in a quotation or on the back of a confirmation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from readiness.evidence.documents.amounts import COUNT, count
from readiness.evidence.documents.labels import cited
from readiness.evidence.documents.no_reexport import no_reexport
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.spare_parts import spare_parts
from readiness.evidence.documents.wording import alternative, near, words

MOST_INSTALMENTS = 8
LABEL_REACH = 60
PLAN_REACH = 200
"""Characters from a label to its value, and from one instalment to the next."""

_TERM_CODES = "EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP|DAT"
_INCOTERMS = re.compile(
    rf"(?<![\w-])(?P<code>{_TERM_CODES})(?![\w-])[ :,]*(?P<place>(?!Incoterms)[A-ZÄÖÜ][^\W\d_]+(?:[ /-](?!Incoterms)"
    rf"[A-ZÄÖÜ][^\W\d_]+){{0,3}}|[\u3400-\u9fff]{{2,6}})?"
    r"(?:[^\n]{0,25}?(?P<edition>Incoterms\W{0,4}(?P<year>20[12]0)?)|)"
)
_NAMES_TERM = words(
    "incoterms",
    "lieferbedingung",
    "lieferkondition",
    "delivery terms?",
    "terms of delivery",
    "交货条件|贸易术语|交货条款|价格条款",
)
_PAYMENT_DAYS = words(
    rf"(?P<d1>{COUNT}) tage[n]? (?:rein )?netto",
    rf"(?:innerhalb|binnen)(?: von)? (?P<d2>{COUNT}) (?:kalender)?tagen?(?! (?:mit|"
    rf"abzüglich|unter|2|3)\b)[^.;\n%]{{0,60}}(?:netto|ohne (?:jeden )?abzug|rechnung|"
    rf"zahlbar|fällig)",
    rf"zahl(?:bar|ung)[^.;%]{{0,60}}?(?:innerhalb|binnen)(?: von)? (?P<d3>{COUNT})"
    rf" (?:kalender)?tagen?(?![^.;]{{0,30}}(?:skonto|%))",
    rf"(?P<d4>{COUNT}) days?,? (?:strictly )?net",
    rf"net,? (?P<d5>{COUNT}) days|\bnet (?P<d9>\d{{2,3}})\b",
    rf"(?:payable|payment|due|paid)[^.;%]{{0,60}}?within (?P<d6>{COUNT}) (?:calendar )?"
    rf"days(?![^.;]{{0,30}}(?:discount|%))",
    rf"within (?P<d7>{COUNT}) (?:calendar )?days (?:of|from|after)[^.;%]{{0,30}}invoice",
    rf"(?:收到发票|发票日期?|开票|月结|净)[^。;%]{{0,10}}?(?P<d8>{COUNT}) ?[天日]",
)
_PAID = words("netto|zahl|rechnung", r"\bnet\b|pay|\bdue\b|paid|invoice", "付款|发票|开票|月结|净")
_DISCOUNTED = words("skonto", r"discount|\bnet\b", "折扣")
_DISCOUNT = words(
    rf"(?P<d1>{COUNT}) tage[n]?[\s:,-]+(?:mit |abzüglich )?(?P<p1>\d(?:[.,]\d+)?) ?% skonto",
    rf"(?:innerhalb|binnen)(?: von)? (?P<d6>{COUNT}) tagen[^.;\d]{{0,40}}(?P<p6>\d(?:[.,]\d+)?) ?% skonto",
    rf"within (?P<d7>{COUNT}) days[^.;\d]{{0,40}}(?P<p7>\d(?:[.,]\d+)?) ?% (?:cash )?discount",
    rf"(?P<p2>\d(?:[.,]\d+)?) ?% skonto[^.;\d]{{0,50}}(?P<d2>{COUNT}) tagen?",
    rf"(?P<p3>\d(?:[.,]\d+)?) ?% (?:cash )?discount[^.;\d]{{0,50}}(?P<d3>{COUNT}) days",
    rf"(?P<d4>{COUNT}) days[\s:,-]+(?:less |with )?(?P<p4>\d(?:[.,]\d+)?) ?% (?:cash )?discount",
    r"(?<![\d/])(?P<p8>\d(?:\.\d+)?)/(?P<d8>\d{1,2}),? net",
    rf"(?P<d5>{COUNT}) ?[天日]内[^。;\d]{{0,12}}(?P<p5>\d(?:[.,]\d+)?) ?%(?:的)? ?(?:现金)?折扣",
)
_PAYMENT = words("zahlung", "payment", "付款|支付")
_PERCENT = re.compile(r"(?<![\d.,])(\d{1,3})\s*%")
_WARRANTY = words(
    rf"(?:gewährleistung|verjähr|mängelansprüche|garantie)[^.;§]{{0,140}}?\b(?P<n1>{COUNT})"
    rf" (?P<u1>monate?n?|jahre?n?)\b",
    rf"(?:warranty|defects liability|limitation period)[^.;]{{0,140}}?\b(?P<n2>{COUNT})"
    rf"(?: \(\d+\))? (?P<u2>months?|years?)\b",
    rf"\b(?P<n3>{COUNT})(?:-| )(?P<u3>months?|years?) warranty",
    rf"(?:质保|保修|质量保证)[^。;]{{0,40}}?(?P<n4>{COUNT}) ?(?P<u4>个月|年)",
)


def clauses(text: PdfText) -> Iterator[Proposal]:
    """Every clause of this file, in the order in which the fields are listed."""
    yield from no_reexport(text)
    yield from _incoterms(text)
    yield from _payment_days(text)
    yield from _discount(text)
    yield from _payment_plan(text)
    yield from _warranty(text)
    yield from spare_parts(text)


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
    for found in near(text.flow, _PAID, _PAYMENT_DAYS):
        days = count(alternative(found, "d"))
        yield cited("payment_days", str(days), text, found.start(), found.end())


def _discount(text: PdfText) -> Iterator[Proposal]:
    """Per cent and days, as `2%/14`."""
    for found in near(text.flow, _DISCOUNTED, _DISCOUNT):
        value = f"{alternative(found, 'p').replace(',', '.')}%/{count(alternative(found, 'd'))}"
        yield cited("discount", value, text, found.start(), found.end())


def _payment_plan(text: PdfText) -> Iterator[Proposal]:
    """Instalments of a capital good, as `30/60/10`: neighbouring shares that make the whole sum."""
    shares = list(_PERCENT.finditer(text.flow))
    for at in range(len(shares)):
        run, total = [shares[at]], int(shares[at][1])
        for left, right in pairwise(shares[at : at + MOST_INSTALMENTS]):
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
        years = alternative(found, "u").lower().startswith(("jahr", "year", "年"))
        months = count(alternative(found, "n")) * (12 if years else 1)
        yield cited("warranty_months", str(months), text, found.start(), found.end())
