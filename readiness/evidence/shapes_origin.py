"""Columns of what proves origin and product data: supplier declarations, smelters, trace events, footprints, passports."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

LTSD_LINE = Shape(
    "ltsd-line",
    (
        Field("article", "id", required=True, filled=True),
        Field("supplier", "id"),
        Field("description", "text"),
        Field("hs_code", "customs"),
        Field("origin", "text", required=True),
        Field("preference_countries", "texts"),
        Field("cumulation", "text"),
        Field("valid_from", "date", required=True),
        Field("valid_until", "date", required=True),
        Field("issued_on", "date"),
        Field("addressee", "text"),
        Field("signatory", "text"),
        Field("declaration_number", "id"),
    ),
)
"""One line an article of a long-term supplier's declaration, given or received; the words are those of Annex 22-16."""

MINERALS_ANSWER = Shape(
    "minerals-answer",
    (
        Field("form", "id", required=True),
        Field("form_revision", "text"),
        Field("company", "text"),
        Field("declared_scope", "text"),
        Field("issued_on", "date"),
        Field("mineral", "id"),
        Field("form_question", "id", required=True),
        Field("answer_given", "text"),
        Field("remark", "text"),
    ),
)
"""One line a question and mineral of a reporting template (CMRT, EMRT); company questions A to H have no mineral."""

SMELTER = Shape(
    "smelter",
    (
        Field("form", "id", required=True),
        Field("mineral", "id"),
        Field("smelter", "id"),
        Field("smelter_name", "text"),
        Field("country", "text"),
        Field("smelter_listed", "flag"),
    ),
)
"""`smelter_listed`: the number stands in the look-up sheet of the same workbook; null where it has no such sheet."""

MINE = Shape(
    "mine",
    (
        Field("form", "id", required=True),
        Field("mineral", "id"),
        Field("smelter_name", "text"),
        Field("mine_name", "text"),
        Field("mine", "id"),
        Field("country", "text"),
    ),
)
"""One line a mine the form names; the smelter is the one that buys there."""

TRACE_EVENT = Shape(
    "trace-event",
    (
        Field("event", "id"),
        Field("event_type", "text", required=True),
        Field("event_time", "moment", required=True),
        Field("event_action", "text"),
        Field("event_step", "text"),
        Field("event_inputs", "texts"),
        Field("event_outputs", "texts"),
        Field("event_objects", "texts"),
        Field("site", "text"),
        Field("country_of_origin", "text"),
        Field("event_faults", "texts"),
    ),
)
"""`event_faults` names the fields that break the rules of EPCIS 2.0."""

FOOTPRINT = Shape(
    "pcf",
    (
        Field("product_ids", "texts", required=True),
        Field("description", "text"),
        Field("company", "text"),
        Field("footprint", "number", required=True),
        Field("declared_unit", "text", required=True),
        Field("declared_amount", "number"),
        Field("unit_mass", "number"),
        Field("period_from", "date"),
        Field("period_until", "date"),
        Field("valid_from", "date"),
        Field("valid_until", "date"),
        Field("issued_on", "date"),
        Field("primary_share", "share"),
        Field("boundary", "text"),
        Field("footprint_standards", "texts"),
        Field("footprint_verified", "flag"),
        Field("footprint_faults", "texts"),
    ),
)
"""`footprint` is kg CO2e per `declared_amount` of `declared_unit`, without biogenic uptake; `unit_mass` in kg."""

PASSPORT = Shape(
    "product-passport",
    (
        Field("product_id", "id", required=True),
        Field("description", "text"),
        Field("article", "id"),
        Field("serial_number", "id"),
        Field("manufacturer", "text", required=True),
        Field("country_of_origin", "text"),
        Field("valid_from", "date"),
        Field("valid_until", "date"),
        Field("materials_named", "count"),
        Field("documents_named", "count"),
        Field("features", "count"),
        Field("proof_present", "flag"),
    ),
)
"""`proof_present`: the passport carries a signature; whether it holds is not examined here."""

NAMEPLATE = Shape(
    "nameplate",
    (
        Field("product_id", "id"),
        Field("manufacturer", "text"),
        Field("description", "text"),
        Field("article", "id"),
        Field("serial_number", "id"),
        Field("year_built", "id"),
        Field("country_of_origin", "text"),
        Field("address", "text"),
        Field("markings", "texts"),
    ),
)

HANDOVER_DOCUMENT = Shape(
    "handover-document",
    (
        Field("document", "id"),
        Field("description", "text"),
        Field("class_system", "text"),
        Field("document_classes", "texts"),
        Field("document_languages", "texts"),
        Field("document_version", "text"),
        Field("document_status", "text"),
        Field("issued_on", "date"),
        Field("document_files", "count"),
    ),
)
"""One line a document handed over with a machine; `document_classes` are those of VDI 2770 (02-01, 03-02 ...)."""

INSPECTION_CERTIFICATE = Shape(
    "inspection-certificate",
    (
        Field("document", "id"),
        Field("certificate_type", "id"),
        Field("article", "id"),
        Field("heat_number", "id"),
        Field("material_grade", "text"),
        Field("issued_on", "date"),
        Field("signatory", "text"),
        Field("features", "count"),
    ),
)
"""Inspection certificates of metallic products; `certificate_type` is that of EN 10204 (2.1, 2.2, 3.1, 3.2)."""

ORIGIN = (
    LTSD_LINE,
    MINERALS_ANSWER,
    SMELTER,
    MINE,
    TRACE_EVENT,
    FOOTPRINT,
    PASSPORT,
    NAMEPLATE,
    HANDOVER_DOCUMENT,
    INSPECTION_CERTIFICATE,
)
