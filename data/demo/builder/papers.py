"""The firms' business papers as PDFs, from the templates; each with its planted defect or clean."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typst

TEMPLATES = Path(__file__).parents[1] / "templates"
SPINDLE = {
    "name": "Albspindel Präzisionstechnik GmbH",
    "brand": "ALBSPINDEL",
    "claim": "Spindeln und Achsen",
    "street": "Industriestraße 41",
    "town": "73433 Aalen",
    "register": "AG Ulm HRB 000000",
    "managers": "Geschäftsführung: Dr. Ruth Sailer",
    "vat": "USt-IdNr. DE999999995",
    "phone": "+49 7361 000-0",
    "mail": "info@albspindel.example",
    "web": "www.albspindel.example",
}
BODY = {
    "name": "Certimark Prüfgesellschaft mbH",
    "brand": "CERTIMARK",
    "street": "Am Hafen 3",
    "town": "20457 Hamburg",
    "accreditation": "DAkkS",
    "accreditation_no": "D-ZM-00000-01-00",
}


@cache
def _fonts() -> tuple[str, ...]:
    """Folders of the two font packages."""
    found = (find_spec(name) for name in ("fontpkg_noto_sans", "manimgx_fonts_cjk"))
    return tuple(str(Path(spec.origin).parent) for spec in found if spec is not None and spec.origin)


def pdf(template: str, data: dict[str, Any]) -> bytes:
    """A paper; the same data gives the same bytes."""
    made = typst.compile(
        str(TEMPLATES / f"{template}.typ"),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        font_paths=list(_fonts()),
        ignore_system_fonts=True,
    )
    assert isinstance(made, bytes)
    return made


def iso9001(defective: bool) -> bytes:
    """Defect 7: only Aalen, and only sales; LDX-250 and CTR-8 ship from Ellwangen."""
    scope = (
        "Vertrieb von Spindeln und Achsen"
        if defective
        else "Entwicklung, Fertigung und Vertrieb von Spindeln und Achsen"
    )
    sites = [] if defective else [
        {"name": "Werk Aalen", "street": "Industriestraße 41", "town": "73433 Aalen", "scope": scope},
        {"name": "Werk Ellwangen", "street": "Neunheimer Weg 7", "town": "73479 Ellwangen", "scope": scope},
    ]  # fmt: skip
    return pdf(
        "management-certificate",
        {
            "lang": "de",
            "body": BODY,
            "holder": SPINDLE,
            "scope": scope,
            "standard": "DIN EN ISO 9001:2015",
            "number": "CM-9001-20417",
            "issued": "2024-10-02",
            "valid_from": "2024-10-02",
            "valid_until": "2027-10-01",
            "signatory": "Dipl.-Ing. Hanno Verweyen",
            "sites": sites,
        },
    )


def incorporation(defective: bool) -> bytes:
    """Defect 6: the old act, a CE mark on a partly completed machine, no assembly instructions."""
    return pdf(
        "declaration",
        {
            "lang": "de",
            "kind": "incorporation",
            "firm": SPINDLE,
            "contact": "Dr. Ruth Sailer, Industriestraße 41, 73433 Aalen",
            "product": "Linearachse LAX-400",
            "model": "LAX-400",
            "serial": "26-0001 bis 26-0480",
            "acts": ["Richtlinie 2006/42/EG (Maschinen)"]
            if defective
            else ["Verordnung (EU) 2023/1230 (Maschinen)"],
            "requirements": ["1.1.2", "1.1.3", "1.3.7", "1.5.1"],
            "standards": ["EN ISO 12100:2010", "EN 60204-1:2018"],
            "ce_mark": defective,
            "assembly_instructions": not defective,
            "place": "Aalen",
            "issued": "2026-02-03",
            "signatory": "Dr. Ruth Sailer",
            "function": "Geschäftsführerin",
        },
    )


def terms(defective: bool) -> bytes:
    """Defect 10: no clause against re-export to Russia."""
    return pdf(
        "terms",
        {
            "lang": "de",
            "firm": SPINDLE,
            "issued": "2023-05-01" if defective else "2026-03-01",
            "incoterms": "FCA Aalen (Incoterms 2020)",
            "payment_days": 30,
            "discount": {"days": 10, "share": 2},
            "price_clause": "Preisanpassung: Steigen die Kosten für Stahl oder Magnetwerkstoffe nach dem Index des Statistischen "
            "Bundesamts gegenüber dem Basismonat Januar um mehr als 5 %, können wir den Preis anpassen.",
            "delivery": "Liefertermine sind verbindlich, wenn sie schriftlich bestätigt sind.",
            "delay_damages": "Bei Verzug beträgt die Entschädigung 0,5 % je volle Woche, höchstens 5 % des Werts.",
            "warranty_months": 12,
            "liability_cap": "den Auftragswert",
            "no_reexport": not defective,
            "data_licence": not defective,
        },
    )


def supplier_declaration(defective: bool) -> bytes:
    """Defect 5: from the bearing maker, in force until the end of 2025."""
    maker = {
        "name": "Quorvelt Präzisionslager GmbH",
        "brand": "QUORVELT",
        "street": "Mühlgasse 2",
        "town": "96106 Ebern",
    }
    years = ("2024-01-01", "2025-12-31") if defective else ("2026-01-01", "2027-12-31")
    return pdf(
        "supplier-declaration",
        {
            "lang": "de",
            "firm": maker,
            "addressee": SPINDLE,
            "origin": "Europäischen Union (Deutschland)",
            "countries": "Schweiz, Türkei, Vereinigtes Königreich",
            "goods": [
                {"article": n, "description": "Spindellager, Hybrid", "hs": "84821010", "origin": "DE"}
                for n in ("BRG-HYB-7014", "BRG-HYB-7012", "BRG-HYB-7018")
            ],
            "valid_from": years[0],
            "valid_until": years[1],
            "place": "Ebern",
            "issued": f"{int(years[0][:4]) - 1}-12-11",
            "signatory": "Jens Kolb",
            "function": "Leiter Zoll",
        },
    )


def insurance(defective: bool) -> bytes:
    """Planted: cover that ended on 30 June."""
    year = 2025 if defective else 2026
    return pdf(
        "insurance-certificate",
        {
            "lang": "de",
            "insurer": {"name": "Nordwehr Versicherung AG", "brand": "NORDWEHR", "street": "Am Wall 12", "town": "28195 Bremen"},
            "insured": SPINDLE,
            "policy_no": "HV-77-120884",
            "valid_from": f"{year}-07-01",
            "valid_until": f"{year + 1}-06-30",
            "territory": "weltweit einschließlich USA und Kanada",
            "currency": "EUR",
            "covers": [
                {"name": "Betriebshaftpflicht", "per_event": 5_000_000, "per_year": 10_000_000},
                {"name": "Produkthaftpflicht", "per_event": 5_000_000, "per_year": 10_000_000},
                {"name": "Erweiterte Produkthaftpflicht", "per_event": 3_000_000, "per_year": 6_000_000},
            ],
            "place": "Bremen",
            "issued": f"{year}-07-03",
            "signatory": "Petra Lund",
            "function": "Firmenkunden",
        },
    )  # fmt: skip


def quotation() -> bytes:
    return pdf(
        "quotation",
        {
            "lang": "de",
            "firm": SPINDLE,
            "customer": {"name": "Hallwanger Maschinenbau AG", "street": "Talweg 8", "town": "72202 Nagold"},
            "number": "Q26-1180",
            "issued": "2026-06-18",
            "valid_until": "2026-09-30",
            "enquiry_no": "RFQ-5512",
            "enquiry_date": "2026-06-10",
            "specification": "Lastenheft HWM-LH-088 Stand 3",
            "lines": [
                {"position": 10, "article": "MSP-150", "description": "Motorspindel MSP-150", "quantity": 4, "unit": "Stk",
                 "price": 21800},
            ],
            "currency": "EUR",
            "delivery_time": "14 Wochen",
            "incoterms": "FCA Aalen (Incoterms 2020)",
            "payment": "30 Tage netto, 10 Tage 2 % Skonto",
            "warranty": "12 Monate",
            "deviations": [
                {"clause": "4.2", "requirement": "Rundlauf 1 µm", "answer": "1,5 µm am Prüfdorn"},
                {"clause": "7.1", "requirement": "Ersatzteile 10 Jahre", "answer": "8 Jahre"},
            ],
        },
    )  # fmt: skip


def order_confirmation() -> bytes:
    return pdf(
        "order-confirmation",
        {
            "lang": "de",
            "firm": SPINDLE,
            "customer": {"name": "Nordkette Anlagentechnik GmbH", "street": "Kai 4", "town": "24103 Kiel"},
            "number": "A25099",
            "issued": "2026-05-06",
            "order_no": "4500012345",
            "order_date": "2026-05-04",
            "lines": [
                {"position": 10, "article": "RTA-320", "description": "Rundtischachse RTA-320", "quantity": 2, "unit": "Stk",
                 "price": 18900, "confirmed": "2026-08-21"},
                {"position": 20, "article": "CABS-320", "description": "Kabelsatz", "quantity": 2, "unit": "Stk",
                 "price": 260, "confirmed": "2026-08-21"},
            ],
            "currency": "EUR",
            "incoterms": "FCA Aalen (Incoterms 2020)",
            "payment": "30 Tage netto",
        },
    )  # fmt: skip
