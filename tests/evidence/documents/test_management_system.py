"""Certificates of a management system: holder, sites, scope, number, term, body, accreditation."""

import pytest

from readiness.evidence.documents.management_system import management_system, sites
from tests.evidence.documents.papers import laid_out, values

GERMAN = """
Ostalb Zert GmbH
# ZERTIFIKAT
Die Zertifizierungsstelle der Ostalb Zert GmbH
bescheinigt, dass das Unternehmen
Albspindel Präzisionstechnik GmbH
Industriestraße 12
73430 Aalen
für den Geltungsbereich
Entwicklung und Herstellung
von Motorspindeln
ein Qualitätsmanagementsystem eingeführt hat.
Zertifikat-Registrier-Nr.: | 12 100 47110 TMS
Erstzertifizierung: | 01.07.2015
Ausstellungsdatum: | 20.06.2024
Gültig vom 01.07.2024 bis 30.06.2027
DAkkS D-ZM-12345-01-00
Ostalb Zert GmbH, Gutenbergplatz 3, 70174 Stuttgart
"""


def said(*pages):
    return values(management_system(laid_out(*pages)))


def test_a_german_certificate_in_sentences_is_read():
    assert said(GERMAN) == {
        "body": ["Ostalb Zert GmbH"],
        "holder": ["Albspindel Präzisionstechnik GmbH"],
        "sites": ["Industriestraße 12, 73430 Aalen"],
        "scope": ["Entwicklung und Herstellung von Motorspindeln"],
        "certificate_no": ["12 100 47110 TMS"],
        "issued": ["2024-06-20"],
        "valid_from": ["2024-07-01"],
        "valid_until": ["2027-06-30"],
        "accreditation": ["DAkkS"],
        "accreditation_no": ["D-ZM-12345-01-00"],
    }


def test_an_english_certificate_as_a_form_is_read():
    text = """
    Certificate holder: | Fenbrook Scales Ltd
    Sites: | 4 Mill Road, Stroud GL5 1AA
    Scope: | Manufacture of linear scales
    Certificate No: | FS 123456
    Date of issue: | 2 March 2025
    Valid until: | 1 March 2028
    Certification body: | Brookmark Assurance Ltd
    UKAS
    """
    found = said(text)
    assert found["holder"] == ["Fenbrook Scales Ltd"]
    assert found["scope"] == ["Manufacture of linear scales"]
    assert found["certificate_no"] == ["FS 123456"]
    assert found["sites"] == ["4 Mill Road, Stroud GL5 1AA"]
    assert (found["issued"], found["valid_until"]) == (["2025-03-02"], ["2028-03-01"])
    assert (found["body"], found["accreditation"]) == (["Brookmark Assurance Ltd"], ["UKAS"])


def test_a_chinese_certificate_is_read():
    text = """
    # 质量管理体系认证证书
    证书编号：00124Q30001R0M
    兹证明
    苏州龙门齿轮有限公司
    注册地址：江苏省苏州市工业园区星湖街328号
    认证范围：减速机的设计和生产
    发证日期：2024年6月20日
    有效期至：2027年6月19日
    认证机构：华东认证有限公司
    CNAS C001-M
    """
    assert said(text) == {
        "body": ["华东认证有限公司"],
        "holder": ["苏州龙门齿轮有限公司"],
        "sites": ["江苏省苏州市工业园区星湖街328号"],
        "scope": ["减速机的设计和生产"],
        "certificate_no": ["00124Q30001R0M"],
        "issued": ["2024-06-20"],
        "valid_until": ["2027-06-19"],
        "accreditation": ["CNAS"],
        "accreditation_no": ["CNAS C001-M"],
    }


def test_the_sites_of_an_annex_are_read_and_the_bodys_own_address_is_not():
    annex = """
    Anlage zum Zertifikat
    Werk Aalen | Industriestraße 12, 73430 Aalen
    Werk Ellwangen | Dalkinger Straße 40, 73479 Ellwangen
    Ostalb Zert GmbH, Gutenbergplatz 3, 70174 Stuttgart
    """
    assert said(GERMAN, annex)["sites"] == [
        "Industriestraße 12, 73430 Aalen",
        "Dalkinger Straße 40, 73479 Ellwangen",
    ]


def test_sites_listed_under_their_label_are_all_read():
    text = laid_out(
        "mit den Standorten\nwith the sites\nWerk 2, Seestr. 14, 88079 Kressbronn\nWerk 3, Hauptstraße 101, 88410 Bad Wurzach"
    )
    assert values(sites(text, set(), set()))["sites"] == [
        "Seestr. 14, 88079 Kressbronn",
        "Hauptstraße 101, 88410 Bad Wurzach",
    ]


def test_a_site_broken_over_two_lines_of_its_column_is_whole():
    text = laid_out("Anlage\nW2 | Dalkinger Straße 40, 73479 | Fertigung\n | Ellwangen |")
    assert values(sites(text, set(), set()))["sites"] == ["Dalkinger Straße 40, 73479 Ellwangen"]


def test_a_site_needs_its_firm_label_or_annex():
    text = laid_out("Andere Firma AG\nTalweg 8\n72202 Nagold")
    assert list(sites(text, {"Albspindel GmbH"}, set())) == []
    assert values(sites(text, {"Andere Firma AG"}, set())) == {"sites": ["Talweg 8, 72202 Nagold"]}


@pytest.mark.parametrize(
    "missing",
    [
        "Gültig vom 01.07.2024 bis 30.06.2027",
        "DAkkS D-ZM-12345-01-00",
        "Zertifikat-Registrier-Nr.: | 12 100 47110 TMS",
    ],
)
def test_what_is_not_on_the_paper_is_not_proposed(missing):
    whole, less = said(GERMAN), said(GERMAN.replace(missing, ""))
    assert less.keys() < whole.keys()
    assert all(less[field] == whole[field] for field in less)


def test_a_well_known_body_without_a_label_is_unsure():
    (body,) = [
        p for p in management_system(laid_out("Zertifikat\nTÜV NORD CERT\nHamburg")) if p.field == "body"
    ]
    assert (body.value, body.sure) == ("TÜV NORD CERT", False)


def test_a_firm_without_the_words_of_a_holder_is_unsure():
    (holder,) = [
        p for p in management_system(laid_out("Zertifikat\nAlbspindel GmbH\nISO 9001")) if p.field == "holder"
    ]
    assert (holder.value, holder.sure) == ("Albspindel GmbH", False)
