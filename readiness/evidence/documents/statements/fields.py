"""The fields of each type of statement; those a sound one names are marked."""

from __future__ import annotations

from readiness.evidence.documents.field import DocumentField

_F = DocumentField

_TYPES: dict[str, tuple[DocumentField, ...]] = {
    "registration": (
        _F("holder", must=True),
        _F("authority", must=True),
        _F("registration_no", "code", must=True),
        _F("issued", "date", must=True),
        _F("entity_class", "code"),
        _F("contact_point"),
        _F("round_the_clock", "flag"),
        _F("reporting_hours", "code", many=True),
        _F("management_trained", "flag"),
    ),
    "credit_rating": (
        _F("holder", must=True),
        _F("issuer", must=True),
        _F("rating", "code", must=True),
        _F("issued", "date", must=True),
        _F("accounts_year", "code"),
        _F("equity_ratio", "code"),
        _F("lei", "code"),
    ),
    "credit_limit": (
        _F("holder", must=True),
        _F("issuer", must=True),
        _F("limit_amount", "money", must=True),
        _F("issued", "date", must=True),
        _F("valid_until", "date"),
    ),
    "bond_line": (
        _F("holder", must=True),
        _F("issuer", must=True),
        _F("bond_line", "money", must=True),
        _F("bond_free", "money"),
        _F("bonds", "code", many=True),
        _F("issued", "date", must=True),
        _F("valid_until", "date"),
    ),
    "continuity_plan": (
        _F("issued", "date", must=True),
        _F("plan_owner", must=True),
        _F("plan_cases", "code", many=True, must=True),
        _F("recovery_weeks", "number", many=True, must=True),
        _F("emergency_contact"),
        _F("alternative_site"),
        _F("tested_on", "date"),
    ),
    "code_of_conduct": (
        _F("holder", must=True),
        _F("issued", "date", must=True),
        _F("signatory", must=True),
        _F("complaint_channel", "flag"),
    ),
    "sustainability_report": (
        _F("holder", must=True),
        _F("reporting_year", "code", must=True),
        _F("report_standard", "code", must=True),
        _F("issued", "date"),
    ),
    "sustainability_rating": (
        _F("holder", must=True),
        _F("issuer", must=True),
        _F("sites", many=True),
        _F("score", "number", must=True),
        _F("issued", "date", must=True),
        _F("valid_until", "date"),
    ),
    "acceptance": (
        _F("test_stage", "code", must=True),
        _F("product", must=True),
        _F("model", many=True),
        _F("serial_no", "code", many=True),
        _F("issued", "date", must=True),
        _F("accepted", "flag", must=True),
        _F("open_points", "number"),
        _F("cm", "number"),
        _F("cmk", "number"),
        _F("availability_rate", "code"),
        _F("mtbf_hours", "number"),
        _F("mttr_hours", "number"),
        _F("signatory", must=True),
    ),
    "service_level": (
        _F("holder", must=True),
        _F("regions", must=True),
        _F("service_languages", "code", many=True, must=True),
        _F("remote_hours", "number", must=True),
        _F("on_site_hours", "number", must=True),
        _F("hotline_hours"),
        _F("remote_release", "flag"),
        _F("remote_named_user", "flag"),
        _F("remote_second_factor", "flag"),
        _F("remote_log", "flag"),
        _F("spare_years", "number"),
        _F("spare_from", "code"),
        _F("issued", "date"),
    ),
    "metal_content": (
        _F("product", must=True),
        _F("model", many=True),
        _F("steel_kg", "number"),
        _F("aluminium_kg", "number"),
        _F("copper_kg", "number"),
        _F("melt_country", must=True),
        _F("customs_code", "code"),
        _F("incoterms", "code"),
        _F("issued", "date", must=True),
    ),
    "magnets": (
        _F("product", must=True),
        _F("model", many=True),
        _F("magnet_type", "code", many=True, must=True),
        _F("magnet_grams", "number", must=True),
        _F("heavy_rare_earths", "flag", must=True),
        _F("magnet_origin"),
        _F("magnet_licence"),
        _F("stock_weeks", "number"),
        _F("issued", "date"),
    ),
    "refrigerant": (
        _F("product", must=True),
        _F("model", many=True),
        _F("refrigerant", "code", must=True),
        _F("gwp", "number", must=True),
        _F("charge_kg", "number", must=True),
        _F("cooling_kw", "number", must=True),
        _F("issued", "date"),
    ),
    "data_sheet": (
        _F("product", must=True),
        _F("data_types", must=True),
        _F("data_format", must=True),
        _F("data_volume", must=True),
        _F("real_time", "flag", must=True),
        _F("data_storage", must=True),
        _F("data_access", must=True),
        _F("issued", "date"),
    ),
    "delivery_documents": (
        _F("product"),
        _F("papers_listed", "code", many=True, must=True),
        _F("papers_languages", "code", many=True, must=True),
        _F("days_before_fat", "number", must=True),
        _F("issued", "date"),
    ),
}
_COMMON = (_F("place"), _F("signatory"), _F("signatory_function"))
"""Of every statement: whoever signs it."""


def _united() -> tuple[DocumentField, ...]:
    """All fields of all types, each once; what one type must have another need not know."""
    found = {"statement_type": _F("statement_type", "code", must=True)}
    for field in (*(f for fields in _TYPES.values() for f in fields), *_COMMON):
        found.setdefault(field.name, _F(field.name, field.kind, field.many))
    return tuple(found.values())


STATEMENT = _united()
STATEMENT_TYPES = tuple(_TYPES)
FIELDS_OF_STATEMENT = {
    kind: frozenset(f.name for f in (*fields, *_COMMON)) for kind, fields in _TYPES.items()
}
MUSTS_OF_STATEMENT = {kind: frozenset(f.name for f in fields if f.must) for kind, fields in _TYPES.items()}
