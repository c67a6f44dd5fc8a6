"""Firms by their legal form, addresses by their postcode."""

import pytest

from readiness.evidence.documents.parties import a_firm, addressee, addresses_in, firms_in
from tests.evidence.documents.papers import laid_out


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Zertifizierungsstelle der Ostalb Zert GmbH bescheinigt", "Ostalb Zert GmbH"),
        ("dass das Unternehmen Müller & Söhne GmbH & Co. KG in Aalen", "Müller & Söhne GmbH & Co. KG"),
        ("certifies that the company Fenbrook Scales Ltd has", "Fenbrook Scales Ltd"),
        ("Lin'an Qicheng Drive Equipment Co., Ltd. hereby", "Lin'an Qicheng Drive Equipment Co., Ltd."),
        ("Kunde: Torneria Valbrenta SpA, Italien", "Torneria Valbrenta SpA"),
        ("Metall und Technik AG", "Metall und Technik AG"),
        ("兹证明苏州龙门齿轮有限公司符合", "苏州龙门齿轮有限公司"),
        ("供应给龙门齿轮(苏州)有限公司的货物", "龙门齿轮(苏州)有限公司"),
    ],
)
def test_a_firm_is_named_without_the_words_before_it(text, name):
    assert [n for _, _, n in firms_in(text)] == [name]


@pytest.mark.parametrize("text", ["Die Lage ist gut", "Agenda AGB Abs. 2", "有限责任"])
def test_what_has_no_legal_form_is_no_firm(text):
    assert list(firms_in(text)) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Industriestraße 12\n73430 Aalen", "Industriestraße 12, 73430 Aalen"),
        ("Dalkinger Str. 40, D-73479 Ellwangen (Jagst)", "Dalkinger Str. 40, D-73479 Ellwangen (Jagst)"),
        ("Bahnhofplatz 3 · 8400 Winterthur", "Bahnhofplatz 3, 8400 Winterthur"),
        ("in 73430 Aalen", "73430 Aalen"),
        ("328 Xinghu Street, Suzhou 215021, China", "328 Xinghu Street, Suzhou 215021, China"),
        ("注册地址:江苏省苏州市工业园区星湖街328号", "江苏省苏州市工业园区星湖街328号"),
    ],
)
def test_an_address_is_one_line(text, address):
    assert [a for _, _, a in addresses_in(text)] == [address]


@pytest.mark.parametrize(
    "text", ["ISO 9001:2015 Die Norm", "seit 2015 Geschäftsführer", "12 100 47110 TMS", "30 Tage netto"]
)
def test_years_and_numbers_are_no_address(text):
    assert list(addresses_in(text)) == []


def test_a_firm_may_break_over_the_line_or_stand_on_the_next():
    assert a_firm("Albspindel\nPräzisionstechnik GmbH, die").values == ("Albspindel Präzisionstechnik GmbH",)
    assert a_firm("\nAlbspindel GmbH\nTalweg 8").values == ("Albspindel GmbH",)
    assert a_firm("niemand") is None


def test_the_addressee_stands_in_the_address_field_and_is_not_the_sender():
    page = laid_out(
        "Sender AG · Weg 1 · 70173 Stuttgart\nEmpfang GmbH\nTalweg 8\n72202 Nagold\n\nText\n\nSender AG\nWeg 1\n70173 Stuttgart"
    ).pages[0]
    assert addressee(page) == ("Empfang GmbH", "Empfang GmbH, Talweg 8, 72202 Nagold")
    assert addressee(laid_out("Kein Brief").pages[0]) is None
