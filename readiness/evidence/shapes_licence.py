"""Columns of the tables that show whether a firm may supply: export class, screening, onboarding, certificates."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

EXPORT_CLASS = Shape(
    "export-class",
    (
        Field("article", "id", required=True, filled=True),
        Field("description", "text"),
        Field("customs_tariff", "customs"),
        Field("export_class", "text", required=True),
        Field("list_version", "text"),
        Field("checked_on", "date"),
        Field("reviewer", "text"),
        Field("eccn", "id"),
        Field("us_content", "share"),
    ),
)

SCREENING = Shape(
    "screening",
    (
        Field("partner", "text", required=True, filled=True),
        Field("partner_role", "word"),  # supplier, customer, own, other
        Field("country", "text"),
        Field("owner", "text"),
        Field("owner_share", "share"),
        Field("screened_on", "date", required=True),
        Field("list_date", "date"),
        Field("screening_list", "text"),
        Field("screening_result", "word"),  # clear, hit, open
        Field("lei", "id"),
    ),
)

SCREENING_LIST = Shape(
    "screening-list",
    (
        Field("listed_name", "text", required=True, filled=True),
        Field("also_known", "text"),  # further names, separated by semicolons
        Field("programme", "text"),
        Field("list_entry", "id"),
        Field("listing", "text"),
        Field("list_as_of", "date"),
    ),
)

ONBOARDING = Shape(
    "onboarding",
    (
        Field("customer", "text", required=True, filled=True),
        Field("portal", "text"),
        Field("onboarding_status", "word", required=True),  # released, open, blocked, none
        Field("saq_until", "date"),
        Field("conduct_signed", "text"),  # a day, or yes and no in people's words
        Field("nda_signed", "text"),
        Field("bank_letter", "text"),
        Field("contact", "text"),
    ),
)

CERTIFICATE_LIST = Shape(
    "certificate-list",
    (
        Field("certificate", "text", required=True, filled=True),
        Field("certificate_no", "id"),
        Field("site", "text"),
        Field("scope", "text"),
        Field("issuer", "text"),
        Field("certified_on", "date"),
        Field("valid_until", "date", required=True),
    ),
)

LICENCE = (EXPORT_CLASS, SCREENING, SCREENING_LIST, ONBOARDING, CERTIFICATE_LIST)
