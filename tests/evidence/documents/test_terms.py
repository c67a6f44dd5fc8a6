"""Terms: their date, caps, licence, law - and clauses that only look like them."""

import pytest

from readiness.evidence.documents.terms import terms
from tests.evidence.documents.papers import laid_out, values


def said(text):
    return values(terms(laid_out(text)))


def test_german_terms_are_read():
    found = said(
        """
        # Allgemeine Verkaufs- und Lieferbedingungen
        Albspindel GmbH, Stand: 03/2023, Version 7.2
        § 1 Haftung
        Bei leichter Fahrlässigkeit ist unsere Haftung auf 100 % des Auftragswerts begrenzt.
        § 2 Eigentumsvorbehalt
        Die Ware bleibt bis zur Zahlung unser Eigentum. Mindestbestellwert: 250 EUR.
        § 3 Recht
        Es gilt das Recht der Bundesrepublik Deutschland.
        """
    )
    assert found == {
        "issuer": ["Albspindel GmbH"],
        "issued": ["2023-03-01"],
        "version": ["7.2"],
        "liability_cap": ["100 %"],
        "minimum_order": ["250 EUR"],
        "retention_of_title": ["yes"],
        "governing_law": ["Bundesrepublik Deutschland"],
        "language": ["de"],
    }


@pytest.mark.parametrize(
    ("text", "cap"),
    [
        ("Die Haftung ist auf höchstens 1.000.000 EUR beschränkt.", "1000000 EUR"),
        ("Unsere Haftung ist auf den Auftragswert begrenzt.", "order_value"),
        ("Our liability is limited to the order value.", "order_value"),
        ("Unsere Haftung ist begrenzt auf den vertragstypischen, vorhersehbaren Schaden.", "foreseeable"),
        ("Liability shall not exceed EUR 500,000.", "500000 EUR"),
        ("卖方的赔偿责任不超过合同总金额", "order_value"),
    ],
)
def test_a_cap_on_liability_is_read(text, cap):
    assert said(f"§ 1 Haftung\n{text}")["liability_cap"] == [cap]


@pytest.mark.parametrize(
    "text", ["Die Haftung für Vorsatz bleibt unberührt.", "Die Gebühr ist auf 100 EUR begrenzt."]
)
def test_a_limit_of_something_else_is_no_cap(text):
    assert "liability_cap" not in said(text)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        (
            "Wir nutzen als Dateninhaber nicht-personenbezogene Daten nach Art. 4 Abs. 13 Verordnung (EU) 2023/2854.",
            True,
        ),
        ("As data holder we use non-personal data under the Data Act.", True),
        ("我方作为数据持有人使用非个人数据（数据法）。", True),
        ("Wir dürfen Produktdaten zur Wartung verwenden.", False),
    ],
)
def test_a_data_licence_is_found_and_sure_where_the_act_is_named(text, sure):
    (licence,) = [p for p in terms(laid_out(text)) if p.field == "data_licence"]
    assert (licence.value, licence.sure) == ("yes", sure)


@pytest.mark.parametrize("text", ["Personenbezogene Daten schützen wir.", "Es gilt der Data Act."])
def test_data_protection_is_no_licence(text):
    assert "data_licence" not in said(text)


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("Es gilt deutsches Recht.", "deutsches"),
        (
            "This contract is governed by the laws of the People's Republic\nof China, excluding the CISG.",
            "People's Republic of China",
        ),
        ("governed by Swiss law", "Swiss"),
        ("适用中华人民共和国法律", "中华人民共和国"),
    ],
)
def test_the_governing_law_is_read(text, law):
    assert said(text)["governing_law"] == [law]


def test_the_state_of_the_art_is_no_date():
    assert "issued" not in said("Die Ware entspricht dem Stand der Technik vom 01.01.2020.")
