"""The sample firms' papers, as the readers see them: real layouts in three languages."""

import pytest

from tests.evidence.documents.papers import from_template, read

FIRM = {
    "name": "Musterspindel GmbH",
    "street": "Weg 1",
    "town": "73430 Aalen",
    "managers": "Geschäftsführung: Eva Beispiel",
}
CUSTOMER = {"name": "Beispiel Maschinenbau AG", "street": "Talweg 8", "town": "72202 Nagold"}
SIGNED = {
    "place": "Aalen",
    "issued": "2026-02-03",
    "signatory": "Eva Beispiel",
    "function": "Geschäftsführerin",
}
LINE = {
    "position": 10,
    "article": "A-0042",
    "description": "Spindel",
    "quantity": 2,
    "unit": "Stk",
    "confirmed": "2026-W20",
    "price": 980.5,
}
PAPERS = {
    "management-certificate": {
        "body": {"name": "Prüfhaus Zert GmbH", "street": "Ring 3", "town": "70174 Stuttgart", "accreditation": "DAkkS", "accreditation_no": "D-ZM-00000-01-00"},
        "holder": FIRM, "standard": "ISO 9001:2015", "scope": "Sales of spindles", "number": "PZ-1", "issued": "2024-06-20",
        "valid_from": "2024-07-01", "valid_until": "2027-06-30", "signatory": "Jens Ahorn",
        "sites": [{"name": "W2", "street": "Allee 4", "town": "73479 Ellwangen", "scope": "x"}],
    },
    "declaration": {
        "kind": "incorporation", "firm": FIRM, "acts": ["2006/42/EG"], "standards": ["EN ISO 12100:2010"], "product": "Axis",
        "model": "LAX-400", "serial": "26-1", "ce_mark": True, "assembly_instructions": False, **SIGNED,
    },
    "supplier-declaration": {
        "firm": FIRM, "addressee": CUSTOMER, "origin": "EU", "countries": "CHE, NOR", "valid_from": "2024-01-01",
        "valid_until": "2025-12-31", "goods": [{"article": "B-7014", "description": "Lager", "hs": "84821010", "origin": "DE"}], **SIGNED,
    },
    "insurance-certificate": {
        "insurer": {"name": "Nordwehr Versicherung AG", "street": "Kai 1", "town": "28195 Bremen"}, "insured": FIRM, "policy_no": "HV-1",
        "currency": "EUR", "territory": "worldwide", "valid_from": "2025-07-01", "valid_until": "2026-06-30",
        "covers": [{"name": "A", "per_event": 5000000, "per_year": 10000000}], **SIGNED,
    },
    "order-confirmation": {
        "firm": FIRM, "customer": CUSTOMER, "number": "AB-77", "issued": "2026-03-05", "order_no": "4500777", "order_date": "2026-03-03",
        "lines": [LINE], "currency": "EUR", "incoterms": "FCA Aalen (Incoterms 2020)", "payment": "30 days net",
    },
    "quotation": {
        "firm": FIRM, "customer": CUSTOMER, "number": "Q-17", "issued": "2026-06-18", "valid_until": "2026-09-30", "lines": [LINE],
        "currency": "EUR", "delivery_time": "14 weeks", "incoterms": "FCA Aalen (Incoterms 2020)", "payment": "30 days net",
        "deviations": [{"clause": "4.2", "requirement": "1 µm", "answer": "2 µm"}],
    },
    "terms": {
        "firm": FIRM, "issued": "2023-05-01", "incoterms": "FCA Aalen (Incoterms 2020)", "payment_days": "30", "warranty_months": "12",
        "delivery": "x", "liability_cap": "1.000.000 EUR", "no_reexport": True, "data_licence": True,
    },
}  # fmt: skip
EXPECTED = {
    "management-certificate": {"standard": ["ISO 9001:2015"], "valid_until": ["2027-06-30"], "certificate_no": ["PZ-1"], "accreditation": ["DAkkS"]},
    "declaration": {"declaration_kind": ["incorporation"], "acts": ["2006/42/EC"], "ce_mark": ["yes"], "machine_role": ["partly_completed"], "model": ["LAX-400"]},
    "supplier-declaration": {"valid_until": ["2025-12-31"], "goods_article/1": ["B-7014"], "goods_origin/1": ["DEU"], "cumulation": ["none"], "addressee": [CUSTOMER["name"]]},
    "insurance-certificate": {"sum_per_event": ["5000000 EUR"], "sum_per_year": ["10000000 EUR"], "valid_until": ["2026-06-30"], "insured": [FIRM["name"]]},
    "order-confirmation": {"number": ["AB-77"], "order_no": ["4500777"], "line_article/1": ["A-0042"], "line_confirmed/1": ["2026-W20"], "line_price/1": ["980.50"], "customer": [CUSTOMER["name"]]},
    "quotation": {"number": ["Q-17"], "valid_until": ["2026-09-30"], "total": ["1961.00 EUR"], "delivery_time": ["14 weeks"], "deviation_clause/1": ["4.2"]},
    "terms": {"issued": ["2023-05-01"], "no_reexport_russia": ["yes"], "payment_days": ["30"], "warranty_months": ["12"], "data_licence": ["yes"]},
}  # fmt: skip


@pytest.mark.parametrize("lang", ["de", "en", "zh"])
@pytest.mark.parametrize("template", PAPERS)
def test_a_paper_is_read_as_it_was_written(template, lang):
    reading, said = read(from_template(template, {"lang": lang, **PAPERS[template]}))
    assert {field: said.get(field) for field in EXPECTED[template]} == EXPECTED[template]
    assert reading.problems == ()


def test_what_a_paper_leaves_out_is_not_read_into_it():
    _, terms = read(
        from_template("terms", {"lang": "de", **PAPERS["terms"], "no_reexport": False, "data_licence": False})
    )
    assert (
        not {"no_reexport_russia", "no_reexport_belarus", "no_reexport_remedy", "data_licence"} & terms.keys()
    )
    _, declaration = read(
        from_template("declaration", {"lang": "de", **PAPERS["declaration"], "ce_mark": False})
    )
    assert not {"ce_mark", "assembly_instructions"} & declaration.keys()


def test_the_same_data_give_the_same_bytes():
    data = {"lang": "de", **PAPERS["quotation"]}
    assert from_template("quotation", data) == from_template("quotation", data)
