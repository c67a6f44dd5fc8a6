"""Suppliers' answers for the tests of checks; no file is opened."""

from readiness.evidence.supplier_reply import SupplierReplies
from tests.checks.build import evidence, findings, parts

PRODUCT = {"part": "P", "price": 100.0, "country": "DEU", "revenue": 100.0}


def bought(part, country=None, price=10.0, **facts):
    return {"part": part, "parent": "P", "supplier": "S", "price": price, "country": country, **facts}


def replies(*lines):
    usual = {"supplier": "S", "maker": "M", "maker_country": "Japan"}
    return evidence(
        SupplierReplies, *[{**usual, **line} for line in lines], file="back.xlsx", format="supplier-reply"
    )


def situations():
    """Answers in order, half in order, and none."""
    return (
        findings(parts(PRODUCT, bought("A")), replies({"part": "A"})),
        findings(
            parts(PRODUCT, bought("A"), bought("B", "ITA")),
            replies({"part": "A"}, {"part": "B", "maker": None}),
        ),
        findings(parts(PRODUCT, bought("A", "ITA")), replies({"part": "A", "maker": None})),
    )
