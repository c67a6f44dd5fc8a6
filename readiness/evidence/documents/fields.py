"""Which fields each kind of document can hold, and of which type: the list a person sees when confirming."""

from __future__ import annotations

from readiness.evidence.documents.field import DocumentField
from readiness.evidence.documents.statements.fields import MUSTS_OF_STATEMENT, STATEMENT

_F = DocumentField

_MANAGEMENT = (
    _F("standard", "code", many=True, must=True),
    _F("holder", must=True),
    _F("sites", many=True, must=True),
    _F("scope", must=True),
    _F("certificate_no", "code", must=True),
    _F("issued", "date"),
    _F("valid_from", "date"),
    _F("valid_until", "date", must=True),
    _F("body", must=True),
    _F("accreditation", "code", many=True, must=True),
    _F("accreditation_no", "code", many=True),
)
_TISAX = (
    _F("label", "code", many=True),
    _F("assessment_level", "code"),
    _F("scope_id", "code"),
    _F("assessment_id", "code"),
)
_INSURANCE = (
    _F("insurer"),
    _F("policy_no", "code"),
    _F("insured"),
    _F("sum_per_event", "money", many=True),
    _F("sum_per_year", "money", many=True),
    _F("product_liability", "flag"),
    _F("extended_product_liability", "flag"),
    _F("recall", "flag"),
    _F("assembly_cover", "flag"),
    _F("territory"),
    _F("us_included", "flag"),
)
_INSPECTION = (
    _F("inspection_type", "code"),
    _F("heat_no", "code", many=True),
    _F("material_grade", many=True),
    _F("signatory"),
)
_CLAUSES = (
    _F("no_reexport_russia", "flag"),
    _F("no_reexport_belarus", "flag"),
    _F("no_reexport_remedy", "code", many=True),
    _F("incoterms", "code"),
    _F("payment_days", "number"),
    _F("discount", "code"),
    _F("payment_plan", "code"),
    _F("warranty_months", "number"),
    _F("spare_years", "number"),
    _F("spare_from", "code"),
)
_PRICE = (
    _F("price_adjustment", "flag"),
    _F("price_cost", "code", many=True),
    _F("price_index", many=True),
    _F("price_base_date", "date"),
    _F("price_share", "code"),
    _F("price_threshold", "code"),
)

FIELDS: dict[str, tuple[DocumentField, ...]] = {
    "certificate": (
        _F("certificate_kind", "code", must=True),
        *_MANAGEMENT,
        *_TISAX,
        *_INSURANCE,
        *_INSPECTION,
    ),
    "declaration": (
        _F("declaration_kind", "code", must=True),
        _F("machine_role", "code"),
        _F("acts", "code", many=True, must=True),
        _F("standards", "code", many=True),
        _F("manufacturer", must=True),
        _F("product", must=True),
        _F("model", many=True),
        _F("serial_no", "code", many=True),
        _F("ce_mark", "flag"),
        _F("assembly_instructions", "flag"),
        _F("essential_requirements", "code", many=True),
        _F("not_before_final_machine", "flag"),
        _F("documentation_contact"),
        _F("instructions_url", "code"),
        _F("place"),
        _F("issued", "date", must=True),
        _F("signatory", must=True),
        _F("signatory_function"),
        _F("language", "code"),
    ),
    "ltsd": (
        _F("supplier", must=True),
        _F("addressee", must=True),
        _F("issued", "date", must=True),
        _F("valid_from", "date", must=True),
        _F("valid_until", "date", must=True),
        _F("goods_article", "code", item=True, must=True),
        _F("goods_description", item=True),
        _F("goods_hs_code", "code", item=True),
        _F("goods_origin", "code", item=True),
        _F("origin", "code", many=True, must=True),
        _F("preference_countries", must=True),
        _F("cumulation", "code", must=True),
        _F("cumulation_with"),
        _F("place"),
        _F("signatory", must=True),
        _F("signatory_function"),
    ),
    "terms": (
        _F("issuer"),
        _F("issued", "date", must=True),
        _F("version", "code"),
        *_CLAUSES,
        _F("liability_cap", "code", many=True),
        *_PRICE,
        _F("delivery_time", "code"),
        _F("delay_damages", "code"),
        _F("valid_days", "number"),
        _F("minimum_order", "code"),
        _F("data_licence", "flag"),
        _F("bonds", "code", many=True),
        _F("retention_of_title", "flag"),
        _F("governing_law"),
        _F("language", "code"),
    ),
    "quotation": (
        _F("number", "code", must=True),
        _F("issued", "date", must=True),
        _F("valid_until", "date", must=True),
        _F("valid_days", "number"),
        _F("customer", must=True),
        _F("enquiry_no", "code"),
        _F("enquiry_date", "date"),
        _F("total", "money", must=True),
        _F("currency", "code", must=True),
        _F("delivery_time", "code", must=True),
        _F("specification", many=True),
        _F("deviations_listed", "flag"),
        _F("deviation_clause", "code", item=True),
        _F("deviation_text", item=True),
        *_CLAUSES,
        _F("bonds", "code", many=True),
        *_PRICE,
        _F("delay_damages", "code"),
    ),
    "order-document": (
        _F("number", "code", must=True),
        _F("issued", "date", must=True),
        _F("order_no", "code", must=True),
        _F("order_date", "date"),
        _F("customer"),
        _F("total", "money"),
        _F("currency", "code"),
        _F("line_position", "code", item=True),
        _F("line_article", "code", item=True, must=True),
        _F("line_description", item=True),
        _F("line_quantity", "number", item=True, must=True),
        _F("line_unit", "code", item=True),
        _F("line_confirmed", "when", item=True, must=True),
        _F("line_price", "number", item=True),
        *_CLAUSES,
    ),
    "statement": STATEMENT,
}
"""By the format of the document. `must` of a certificate or statement are those of its own kind, see `musts`."""

_MUSTS_OF_CERTIFICATE: dict[str, frozenset[str]] = {
    "management_system": frozenset(f.name for f in _MANAGEMENT if f.must),
    "tisax": frozenset({"standard", "holder", "sites", "label", "assessment_level", "valid_until"}),
    "insurance": frozenset({"insurer", "policy_no", "insured", "sum_per_event", "territory", "valid_until"}),
    "inspection": frozenset({"inspection_type", "heat_no", "issued", "signatory"}),
}


_MUSTS_OF_VARIANT = {"certificate": _MUSTS_OF_CERTIFICATE, "statement": MUSTS_OF_STATEMENT}


def musts(kind: str, variant: str | None = None) -> frozenset[str]:
    """The fields a sound document of this kind names; an insurance certificate needs no accreditation."""
    of_variant = _MUSTS_OF_VARIANT.get(kind, {})
    if variant in of_variant:
        return of_variant[variant]
    return frozenset(f.name for f in FIELDS[kind] if f.must)
