"""Evidence of origin and product data for the tests of checks, and runs that reach every verdict; no file is opened."""

from datetime import date

from readiness.evidence.document import SupplierDeclarations
from readiness.evidence.origin_evidence import (
    Footprints,
    HandoverDocuments,
    InspectionCertificates,
    MineralsAnswers,
    Nameplates,
    OriginDeclarations,
    ProductPassports,
    Smelters,
    TraceEvents,
)
from readiness.evidence.trade import Invoices, PurchaseOrders
from tests.checks.build import evidence, findings, parts, together

VALID = {"valid_from": date(2026, 1, 1), "valid_until": date(2027, 12, 31), "origin": "DE"}
EXPIRED = {**VALID, "valid_from": date(2024, 1, 1), "valid_until": date(2025, 12, 31)}
PRODUCT = {"part": "P", "price": 100.0, "country": "DEU", "revenue": 100.0}


def bought(part, price=10.0, country="DEU", supplier="S", **facts):
    return {"part": part, "parent": "P", "price": price, "country": country, "supplier": supplier, **facts}


def declared(*lines, **head):
    """Lines without an article get A1, A2 ..."""
    numbered = [{"article": f"A{n}", **line} for n, line in enumerate(lines, 1)]
    return evidence(OriginDeclarations, *numbered, **{"file": "ltsd.csv", "format": "ltsd", **head})


def goods_on_paper(*goods, confirmed=True, file="ltsd.pdf", origin=(), **whole):
    """A supplier's declaration as text: (article, origin or None) for each of the goods."""
    said = [(name, value, None) for name, value in whole.items()]
    said += [("origin", code, None) for code in origin]
    for item, (article, country) in enumerate(goods, 1):
        said += [("goods_article", article, item), *([("goods_origin", country, item)] if country else [])]
    lines = [{"field": f, "value": v, "item": n, "confirmed": v if confirmed else None} for f, v, n in said]
    return evidence(SupplierDeclarations, *lines, file=file, format="ltsd")


def footprints(*lines, **head):
    usual = {
        "product_ids": ["urn:x:A1"],
        "footprint": 17.2,
        "declared_unit": "piece",
        "declared_amount": 1.0,
        "valid_until": date(2028, 1, 1),
        "primary_share": 0.5,
        "footprint_faults": [],
    }
    return evidence(Footprints, *[{**usual, **line} for line in lines], **{"format": "pcf", **head})


def passports(*lines):
    usual = {
        "product_id": "https://x/1",
        "manufacturer": "M",
        "features": 3,
        "documents_named": 1,
        "proof_present": True,
    }
    return evidence(ProductPassports, *[{**usual, **line} for line in lines], format="product-passport")


def nameplates(*lines):
    usual = {
        "product_id": "https://x/1",
        "manufacturer": "M",
        "serial_number": "7",
        "year_built": "2026",
        "markings": ["CE"],
    }
    return evidence(Nameplates, *[{**usual, **line} for line in lines], format="aas")


def documents(*lines):
    usual = {"document_classes": ["02-01"], "document_languages": ["de"], "document_files": 1}
    return evidence(HandoverDocuments, *[{**usual, **line} for line in lines], format="aas")


def inspections(*lines):
    usual = {
        "certificate_type": "3.1",
        "heat_number": "H1",
        "issued_on": date(2026, 1, 1),
        "signatory": "Q",
    }
    return evidence(InspectionCertificates, *[{**usual, **line} for line in lines], format="aas")


def events(*lines):
    usual = {"event_type": "ObjectEvent", "event_faults": []}
    return evidence(TraceEvents, *[{**usual, **line} for line in lines], format="epcis")


def form(name, used, *, revision=None, issued=date(2026, 2, 4), answered="100%", without=(), said="Yes"):
    """All questions answered for the minerals used; `without` leaves (mineral, question) open."""
    last, surveyed = (8, "6") if name == "cmrt" else (7, "5")
    current = {"cmrt": "6.5", "emrt": "2.1"}
    lines = [
        {
            "form": name,
            "form_revision": revision or current[name],
            "issued_on": issued,
            "mineral": mineral,
            "form_question": str(number),
            "answer_given": answered if str(number) == surveyed else said,
        }
        for mineral in used
        for number in range(1, last + 1)
        if (mineral, number) not in without
    ]
    return evidence(MineralsAnswers, *lines, file=f"{name}.xlsx", format=name)


def smelters(name, *minerals, listed=True):
    lines = [
        {"form": name, "mineral": m, "smelter": f"CID00000{n}", "smelter_listed": listed}
        for n, m in enumerate(minerals)
    ]
    return evidence(Smelters, *lines, file=f"{name}.xlsx", format=name)


METAL = bought("A1", country="CHN", hs_code="73181500")
SECOND = bought("A2", country="CHN", hs_code="73181500")
DEEP = bought("alloy", country="NOR") | {"parent": "A1"}
EMPTY_PLATE = dict.fromkeys(("product_id", "manufacturer", "serial_number", "year_built", "markings"))
OLD = date(2022, 1, 1)


def situations():
    """All in order, half in order, nothing in order."""
    return (_all(), _half(), _nothing())


def _all():
    return findings(
        parts(PRODUCT, METAL, DEEP, bought("E", 1.0)),
        declared({**VALID, "article": "E"}),
        together(form("emrt", ["cobalt", "mica"]), form("cmrt", ["gold"])),
        together(smelters("emrt", "cobalt", "mica"), smelters("cmrt", "gold")),
        footprints({"unit_mass": 1.0}),
        events({"event_inputs": ["A1"], "event_outputs": ["b"]}),
        passports({}),
        nameplates({}),
        documents({}, {"document_classes": ["03-02"]}),
        inspections({}),
        evidence(Invoices, {"article": "A1"}, file="invoice"),
        evidence(PurchaseOrders, {"article": "A1"}, file="order"),
    )


def _half():
    return findings(
        parts(PRODUCT, {**PRODUCT, "part": "Q"}, METAL, SECOND, bought("E", 60.0), bought("F", 40.0)),
        declared({**VALID, "article": "E"}, EXPIRED),
        together(form("emrt", ["cobalt"]), form("cmrt", ["gold"])),
        footprints({"unit_mass": 1.0}, {"footprint": None}),
        events({"event_inputs": ["A1"], "event_outputs": ["b"]}, {"event_faults": ["action"]}),
        passports({"manufacturer": None}),
        nameplates({"serial_number": None}),
        documents({}),
        inspections({}, {"certificate_type": "2.2"}),
    )


def _nothing():
    gaps = {"revision": "1.1", "issued": OLD}
    return findings(
        parts(PRODUCT, METAL, bought("E", 60.0)),
        declared(EXPIRED),
        together(
            form("emrt", ["cobalt"], without=[("cobalt", 7)], **gaps),
            form("cmrt", ["gold"], without=[("gold", 8)], **gaps),
        ),
        footprints({"footprint": None}),
        events({"event_faults": ["action"]}),
        passports({"valid_until": OLD}),
        nameplates(EMPTY_PLATE),
        documents({"document_classes": []}),
        inspections({"certificate_type": "2.1"}),
    )
