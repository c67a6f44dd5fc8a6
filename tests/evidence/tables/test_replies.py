"""A supplier's answer is told from parts lists and declarations by its content; what was left empty is no answer."""

from datetime import date

import pytest

from readiness.evidence.read import read_files
from readiness.evidence.supplier_reply import SupplierReplies
from tests.evidence.making import csv_bytes, workbook

GERMAN = csv_bytes(
    "Anfragenummer;Lieferant;Unsere Teilenummer;Tatsächlicher Hersteller;Werk des Herstellers;Land der Fertigung;"
    "Ursprungsland;Langzeit-Lieferantenerklärung gültig bis;SVHC über 0,1 %;RoHS-konform;"
    "Änderungen angekündigt, Tage vorher;Wiederanlaufzeit, Tage;Ausgefüllt von;Ausgefüllt am;Bemerkung",
    "RQ-1;Handel GmbH;0042;Kugel KK;Osaka;Japan;JP;31.12.2027;nein;mit Ausnahme;180;60;Frau Kern;01.07.2026;",
    "RQ-1;Handel GmbH;0043;;;;;;;;;;;;kommt nach",
)
CHINESE = csv_bytes(
    "询问编号,供应商,我方零件号,实际制造商,生产国,恢复供货天数",
    "RQ-2,苏州某某,A-1,苏州某某,中国,30",
    encoding="gb18030",
)
FREE = csv_bytes("Supplier,Part number,Maker,Country of manufacture", "Dealer,A-1,Maker Ltd,Taiwan")


def read(data):
    dossier = read_files([("any.bin", data)])
    evidence = dossier.get(SupplierReplies)
    return dossier.heads[0], evidence.lines.to_pylist() if evidence else [], dossier.problems


@pytest.mark.parametrize(("data", "records"), [(GERMAN, 1), (CHINESE, 1), (FREE, 1)])
def test_an_answer_is_known_by_its_content(data, records):
    head, lines, _ = read(data)
    assert (head.format, head.kind, head.records, head.tier) == (
        "supplier-reply",
        "supplier-reply",
        records,
        "conformant",
    )
    assert len(lines) == records


def test_cells_become_values_and_a_remark_alone_answers_nothing():
    _, (line,), problems = read(GERMAN)
    told = {name: value for name, value in line.items() if value is not None}
    assert told == {
        "file": "any.bin", "row": 2, "request": "RQ-1", "supplier": "Handel GmbH", "part": "0042",
        "maker": "Kugel KK", "maker_site": "Osaka", "maker_country": "Japan", "origin": "JP",
        "declaration_until": date(2027, 12, 31), "reach_svhc": "no", "rohs": "exempt", "notice_days": 180.0,
        "recover_days": 60.0, "answered_by": "Frau Kern", "answered_on": date(2026, 7, 1),
    }  # fmt: skip
    (problem,) = problems
    assert (problem.code, problem.params) == ("reply_rows_open", {"open": 1, "rows": 2})


def test_a_form_sent_back_as_it_was_is_no_evidence():
    rows = [["Request number", "Supplier", "Our part number", "Maker", "Country of manufacture"]]
    head, lines, problems = read(workbook([*rows, ["RQ-1", "Dealer", "A-1", None, None]]))
    assert (head.format, head.records, head.tier, lines) == ("supplier-reply", 0, "parsable", [])
    assert [p.code for p in problems] == ["reply_empty"]


def test_a_form_without_a_single_row_is_no_evidence_either():
    head, lines, _ = read(csv_bytes("Request number;Supplier;Our part number;Maker;Country of manufacture"))
    assert (head.records, lines) == (0, [])


def test_a_parts_list_and_a_declaration_stay_what_they_are():
    parts = csv_bytes("part;parent;supplier;country;origin;recover_days", "A;P;S;DEU;DEU;30")
    ltsd = csv_bytes(
        "Artikelnummer;Lieferant;Ursprungsland;Präferenzländer;gültig von;gültig bis",
        "A;S;DEU;CH;01.01.2026;31.12.2027",
    )
    assert [read(data)[0].kind for data in (parts, ltsd)] == ["parts", "ltsd-line"]
