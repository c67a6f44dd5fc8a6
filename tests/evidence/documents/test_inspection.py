"""Inspection documents of metallic products in three languages."""

import pytest

from readiness.evidence.documents.certificate import certificate
from readiness.evidence.documents.kinds import kind_of
from tests.evidence.documents.papers import laid_out, read, typeset, values

GERMAN = """
# Abnahmeprüfzeugnis 3.1
nach DIN EN 10204:2005-01
Stahlwerk Quorvelt GmbH, zertifiziert nach ISO 9001
Zeugnis-Nr.: 2026-0815
Werkstoff: 42CrMo4 (1.7225)
Schmelze | Abmessung | Stück
A12345 | 80 mm | 12
A12346 | 90 mm | 4
Ausstellungsdatum: 12.03.2026
Abnahmebeauftragter: K. Quast
"""
ENGLISH = """
# Inspection certificate
EN 10204 - Type 3.2
Certificate No.: MTC-77
Steel grade: S355J2
Heat No.: 884411
Date of issue: 12 March 2026
Inspection representative: Jane Fenbrook
"""
CHINESE = """
# 产品质量证明书
GB/T 18253-2018 类型 3.1
证书编号: ZB-2026-18
牌号: 42CrMo
炉号: 26A0311
签发日期: 2026年3月12日
检验员: 王小明
"""


def said(text):
    return values(certificate(laid_out(text)))


@pytest.mark.parametrize(
    ("text", "type", "heats", "grade", "signatory", "number"),
    [
        (GERMAN, "3.1", ["A12345", "A12346"], "42CrMo4 (1.7225)", "K. Quast", "2026-0815"),
        (ENGLISH, "3.2", ["884411"], "S355J2", "Jane Fenbrook", "MTC-77"),
        (CHINESE, "3.1", ["26A0311"], "42CrMo", "王小明", "ZB-2026-18"),
    ],
)
def test_type_heats_material_day_and_tester_are_read(text, type, heats, grade, signatory, number):
    assert kind_of(laid_out(text)) == "certificate"
    assert said(text) == {
        "certificate_kind": ["inspection"],
        "inspection_type": [type],
        "certificate_no": [number],
        "heat_no": heats,
        "material_grade": [grade],
        "issued": ["2026-03-12"],
        "signatory": [signatory],
    }


def test_a_test_report_of_the_works_is_type_two():
    found = said("# Werkszeugnis 2.2\nnach EN 10204\nSchmelze: 4711")
    assert (found["inspection_type"], found["heat_no"]) == (["2.2"], ["4711"])


def test_a_paper_that_hides_its_type_proposes_none():
    assert "inspection_type" not in said("# Werkszeugnis\nnach EN 10204\nSchmelze: 4711")


def test_the_mills_own_certificate_is_no_inspection_document():
    own = "# Zertifikat\nISO 9001:2015\nHiermit wird bescheinigt, dass Stahlwerk GmbH\nGeltungsbereich: Stahl"
    assert said(own)["certificate_kind"] == ["management_system"]


def test_a_real_pdf_becomes_a_certificate_of_this_kind():
    rows = "#table(columns: 3, [Schmelze], [Abmessung], [Stück], [A12345], [80 mm], [12])"
    reading, found = read(
        typeset(f"= Abnahmeprüfzeugnis 3.1\nnach DIN EN 10204\n\nWerkstoff: 42CrMo4\n\n{rows}")
    )
    assert (reading.format, reading.format_version, reading.records) == ("certificate", "inspection", 1)
    assert (found["inspection_type"], found["heat_no"]) == (["3.1"], ["A12345"])
