"""Columns of the table a supplier fills in: who really makes a part, where, and how soon again after a stop."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

ANSWERS = (
    "maker",
    "maker_site",
    "maker_country",
    "origin",
    "declaration_until",
    "reach_svhc",
    "rohs",
    "notice_days",
    "recover_days",
)
"""Columns left to the supplier; a row with none of them filled in is a form and no answer."""

SUPPLIER_REPLY = Shape(
    "supplier-reply",
    (
        Field("request", "id"),
        Field("supplier", "id"),
        Field("part", "id", required=True, filled=True),
        Field("maker", "id"),
        Field("maker_site", "id"),
        Field("maker_country", "text"),
        Field("origin", "text"),
        Field("declaration_until", "date"),
        Field("reach_svhc", "word"),
        Field("rohs", "word"),
        Field("notice_days", "days"),
        Field("recover_days", "days"),
        Field("answered_by", "text"),
        Field("answered_on", "date"),
        Field("remark", "text"),
    ),
)
"""One line a part. `maker` may be the supplier itself; `recover_days` until the maker's site delivers again."""

SUPPLIER = (SUPPLIER_REPLY,)
