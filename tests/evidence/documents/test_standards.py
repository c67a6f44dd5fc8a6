"""Standards and acts have one way of writing here."""

import pytest

from readiness.evidence.documents.standards import acts, management_standards, product_standards


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("DIN EN ISO 9001:2015", "ISO 9001:2015"),
        ("ISO 9001 : 2015", "ISO 9001:2015"),
        ("ISO/IEC 27001:2022", "ISO/IEC 27001:2022"),
        ("IATF 16949:2016", "IATF 16949:2016"),
        ("VDA 6.4", "VDA 6.4"),
        ("DIN EN 9100:2018", "EN 9100:2018"),
        ("EN ISO 3834-2", "ISO 3834-2"),
        ("GB/T 19001-2016", "ISO 9001"),
        ("OHSAS 18001", "OHSAS 18001"),
    ],
)
def test_a_management_standard_is_named_one_way(text, value):
    assert [s.value for s in management_standards(f"nach {text} zertifiziert")] == [value]


def test_a_chinese_certificate_names_both_writings():
    assert [s.value for s in management_standards("GB/T 19001-2016/ISO 9001:2015")] == [
        "ISO 9001",
        "ISO 9001:2015",
    ]


@pytest.mark.parametrize("text", ["19001", "Telefon 9001", "ISO 90011", "Rev. 9100"])
def test_a_number_alone_is_no_standard(text):
    assert list(management_standards(text)) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Richtlinie 2006/42/EG", ["2006/42/EC"]),
        ("Directive 2014/30/EU and 2014/35/EU", ["2014/30/EU", "2014/35/EU"]),
        ("Verordnung (EU) 2023/1230", ["(EU) 2023/1230"]),
        ("Regulation (EU) No 2024/2847", ["(EU) 2024/2847"]),
        ("Verordnung (EU) 2023 / 1230 über Maschinen", ["(EU) 2023/1230"]),
        ("欧盟 2023/1230 号条例", ["(EU) 2023/1230"]),
        ("2006/42/EG bis 19.01.2027, danach (EU) 2023/1230", ["2006/42/EC", "(EU) 2023/1230"]),
    ],
)
def test_an_act_is_named_one_way(text, values):
    assert [a.value for a in acts(text)] == values


@pytest.mark.parametrize("text", ["12.03.2024", "Auftrag 2023/1230", "Seite 2/4", "2006/42"])
def test_a_fraction_or_number_is_no_act(text):
    assert list(acts(text)) == []


def test_product_standards_keep_part_and_year():
    found = [s.value for s in product_standards("DIN EN ISO 12100:2010, EN 60204-1:2018 und IEC 61800-5-2")]
    assert found == ["EN ISO 12100:2010", "EN 60204-1:2018", "IEC 61800-5-2"]
