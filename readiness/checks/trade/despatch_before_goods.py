"""The despatch advice comes before the goods, and goods-in can assign and scan every line of it."""

from datetime import date, datetime
from typing import Any

from stdnum.ean import calc_check_digit

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.trade import DespatchAdvices

SSCC = 18
"""Digits of a serial shipping container code; the last one checks the others (mod 10)."""


def valid_sscc(code: str) -> bool:
    """With or without the application identifier (00) a scanner puts before it."""
    digits = code.removeprefix("(00)")
    digits = digits[2:] if len(digits) == SSCC + 2 and digits.startswith("00") else digits
    if len(digits) != SSCC or not (digits.isascii() and digits.isdecimal()):
        return False
    return bool(calc_check_digit(digits[:-1]) == digits[-1])


def late(advised: datetime | None, arrival: date | None) -> bool:
    """Advised after the day the goods were to arrive; where a day is not stated nothing is late."""
    return advised is not None and arrival is not None and advised.date() > arrival


@check("trade.despatch_before_goods", ref="B12")
def despatch_before_goods(advices: DespatchAdvices, limits: Limits) -> Seen:
    """Share of lines with order, order line, article and quantity, in time, and without a wrong package number.

    A notice without items is one line that can be assigned to nothing. A package without number is told, not
    counted: only the fourth step of the question asks for bar codes, and no file shows whether they stick.
    """
    lines = advices.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0, wrong=0, without_order_line=0, late=0, sscc_wrong=0, sscc_missing=0)
    unassigned = [not _assigned(line) for line in lines]
    tardy = [late(line["advised_at"], line["delivered_on"]) for line in lines]
    packages = [line["sscc"] is not None and not valid_sscc(line["sscc"]) for line in lines]
    wrong = [any(faults) for faults in zip(unassigned, tardy, packages, strict=True)]
    shown = advices.where(wrong)
    return Seen(
        level=limits["trade.despatch_before_goods.most"] * wrong.count(False) / len(wrong),
        params={
            "total": len(lines),
            "wrong": sum(wrong),
            "without_order_line": sum(unassigned),
            "late": sum(tardy),
            "sscc_wrong": sum(packages),
            "sscc_missing": sum(line["sscc"] is None for line in lines),
        },
        places=shown.places("order_line"),
        place_count=shown.count(),
        whole_file=False,
    )


def _assigned(line: dict[str, Any]) -> bool:
    article = (line["article"], line["buyer_article"], line["gtin"])
    return None not in (line["order"], line["order_line"], line["quantity"]) and any(
        n is not None for n in article
    )
