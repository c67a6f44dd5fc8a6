"""Three firms' worth of evidence: all in order, half in order, nothing in order; so that every check says something."""

from datetime import UTC, datetime, timedelta

from readiness.evidence.document import Certificates
from readiness.model.case import Customer, Profile
from tests.checks.build import (
    ON,
    catalogue,
    declaration,
    findings,
    orders,
    paper,
    parts,
    quotation,
    stock,
    supplier_declaration,
    terms,
    together,
)

FIRM = Profile(
    country="DEU",
    sites=("Aalen",),
    features=("partly_completed",),
    customers=(Customer(name="T", country="TUR"),),
)
ARTICLE = {
    "gtin": "4006381333931",
    "manufacturer": "M",
    "mpn": "1",
    "class_system": "ECLASS-13.0",
    "class_group": "36050301",
    "price": 1.0,
    "currency": "EUR",
    "order_unit": "C62",
    "delivery_time": 20.0,
    "mime_kinds": ["data_sheet", "manual", "drawing"],
    "mime_count": 3,
    "customs_tariff": "84669300",
    "country_of_origin": "DE",
    "export_class": "2B001",
}
EMPTY_ARTICLE = {"gtin": "1", "export_class": "n/a", "mime_count": 0}
NOON = datetime(2026, 7, 15, 12, tzinfo=UTC)
LONG_AGO = NOON - timedelta(days=100)
ORDERED = ON - timedelta(days=60)
PRODUCT = {"part": "P", "revenue": 100.0, "price": 100.0, "country": "DEU", "stock_days": 0.0}
PRICE = {"price_adjustment": "yes", "price_cost": "steel", "price_index": "Destatis"}


def order(days, first, last, changed=None):
    return {
        "ordered_on": ORDERED,
        "first_confirmed": ORDERED + timedelta(days=first),
        "last_confirmed": ORDERED + timedelta(days=last),
        "confirmed_changed_at": changed,
        "actual": ORDERED + timedelta(days=days),
    }


def source(part, supplier, country="DEU", **facts):
    facts = {"parent": "P", "price": 10.0, "stock_days": 140.0, "material": "tungsten", **facts}
    return {"part": part, "supplier": supplier, "country": country, **facts}


def certificates(site, until, **insurance):
    quality = {"standard": "ISO 9001", "sites": site, "scope": "production", "valid_until": until}
    cover = {"certificate_kind": "insurance", "valid_until": until, "product_liability": "yes", **insurance}
    return together(
        paper(Certificates, "iso.pdf", **quality),
        paper(Certificates, "insurance.pdf", sum_per_event="5000000 EUR", **cover),
    )


def in_order():
    one, two = source("A", "One"), source("A", "Two")
    return findings(
        catalogue({**ARTICLE, "supplier_pid": "A1"}, taken_on=ON),
        stock({"quantity": 1.0, "updated_at": NOON}),
        orders(*[order(10, 12, 12, ORDERED if n else None) | {"last_confirmed": ORDERED} for n in range(100)]),
        parts(PRODUCT, one, two, source("A1", "Deep", parent="A"), source("A1", "Deeper", parent="A")),
        certificates("Aalen", "2027-12-31", extended_product_liability="yes"),
        declaration(
            declaration_kind="incorporation",
            acts="Regulation (EU) 2023/1230",
            signatory="S",
            assembly_instructions="yes",
        ),
        supplier_declaration(valid_from="2026-01-01", valid_until="2027-12-31", origin="DEU"),
        terms(
            **PRICE,
            price_threshold="5%",
            no_reexport_russia="yes",
            no_reexport_remedy="penalty",
            payment_days="30",
            discount="2%/10",
            incoterms="FCA Aalen",
            warranty_months="12",
            delivery_time="14 weeks",
            liability_cap="order_value",
        ),
        quotation(**dict.fromkeys(("number", "issued", "valid_until", "customer", "total", "currency"), "x"),
                  **dict.fromkeys(("delivery_time", "incoterms", "specification", "deviations_listed"), "x")),
        profile=FIRM,
    )  # fmt: skip


def half_in_order():
    return findings(
        catalogue(
            {**ARTICLE, "supplier_pid": "A1"}, {**EMPTY_ARTICLE, "supplier_pid": "B"}, {"supplier_pid": "B"}
        ),
        stock({"quantity": 1.0, "updated_at": NOON}, {"article": "X"}, {"article": "Y", "quantity": -1.0}),
        orders(order(10, 12, 12), order(40, 12, 12, ORDERED), {"line": None}),
        parts(
            PRODUCT,
            {**PRODUCT, "part": "Q", "revenue": 200.0},
            source("A", "One", "TWN", stock_days=28.0),
            source("B", "Two", parent="Q"),
            source("B", "Three", parent="Q", country=None),
            source("C", "Four", parent="Q", country=None, price=60.0, stock_days=None),
            source("C", "Five", parent="Q", country=None, price=60.0, stock_days=None),
            source("B1", "Deep", parent="B"),
        ),
        certificates("Hamburg", "2026-12-31"),
        declaration(declaration_kind="incorporation", acts="2006/42/EC", signatory="S"),
        together(
            supplier_declaration(file="a.pdf", valid_from="2026-01-01", valid_until="2027-12-31"),
            supplier_declaration(file="b.pdf", valid_from="2024-01-01", valid_until="2025-12-31"),
        ),
        terms(price_adjustment="yes", price_cost="steel", no_reexport_russia="yes", payment_days="30"),
        quotation(number="x"),
        profile=FIRM,
    )


def out_of_order():
    blank = [{**EMPTY_ARTICLE, "supplier_pid": "B"}] * 2
    return findings(
        catalogue(*blank, taken_on=ON - timedelta(days=800)),
        stock({"article": "X", "updated_at": NOON + timedelta(days=9)}, {"article": "Y", "updated_at": None}),
        orders(
            *[order(40, 12, 12, ORDERED) | {"article": None}] * 2,
        ),
        parts({**PRODUCT, "country": None}, source("A", "One", None, stock_days=0.0)),
        certificates("Aalen", "2025-12-31"),
        declaration(declaration_kind="incorporation", acts="2006/42/EC", ce_mark="yes"),
        supplier_declaration(valid_from="2024-01-01", valid_until="2025-12-31"),
        terms(language="de"),
        quotation(language="de"),
        profile=FIRM,
    )


def worst_of_single_kinds():
    """What only shows where nothing else is in the way."""
    return (
        findings(stock({"quantity": -1.0, "updated_at": LONG_AGO})),
        findings(parts(PRODUCT, source("A", "One", "TWN"))),
        findings(
            orders(order(40, 12, 12) | {"article": "A1"}),
            catalogue({"delivery_time": 1.0, "supplier_pid": "A1"}),
        ),
        findings(stock({"quantity": 1.0}), catalogue({"supplier_pid": "Z"})),
        findings(
            terms(language="de"),
            catalogue({"customs_tariff": "84669300"}),
            profile=FIRM,
        ),
        findings(parts(PRODUCT, source("A", "One", "TWN")), profile=FIRM),
    )
