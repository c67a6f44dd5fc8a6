"""Insurance: sums by their heads, cover that is taken out again, the United States in or out."""

import pytest

from readiness.evidence.documents.insurance import insurance
from tests.evidence.documents.papers import laid_out, values


def said(text):
    return values(insurance(laid_out(text)))


def test_a_confirmation_in_sentences_is_read():
    found = said(
        """
        # Versicherungsbestätigung
        Versicherer: Schwabenhort Versicherung AG
        Versicherungsnehmer: Albspindel GmbH
        Versicherungsschein-Nr.: HV 40-112233
        Versicherungssumme: 10 Mio. EUR je Versicherungsfall, 20 Mio. EUR je Versicherungsjahr
        Selbstbeteiligung: 5.000 EUR je Versicherungsfall
        Erweiterte Produkthaftpflicht mitversichert
        Versicherungszeitraum: 01.07.2025 bis 30.06.2026
        Stuttgart, 03.07.2025
        """
    )
    assert found == {
        "insurer": ["Schwabenhort Versicherung AG"],
        "insured": ["Albspindel GmbH"],
        "policy_no": ["HV 40-112233"],
        "sum_per_event": ["10000000 EUR"],
        "sum_per_year": ["20000000 EUR"],
        "product_liability": ["yes"],
        "extended_product_liability": ["yes"],
        "issued": ["2025-07-03"],
        "valid_from": ["2025-07-01"],
        "valid_until": ["2026-06-30"],
    }


@pytest.mark.parametrize(
    ("event", "year"),
    [
        ("je Versicherungsfall", "je Versicherungsjahr"),
        ("per occurrence", "annual aggregate"),
        ("每次事故", "年度累计"),
    ],
)
def test_sums_in_a_table_belong_to_the_head_of_their_column(event, year):
    found = said(f"Cover | {event} | {year}\nProduct | 5.000.000 EUR | 10.000.000 EUR")
    assert (found["sum_per_event"], found["sum_per_year"]) == (["5000000 EUR"], ["10000000 EUR"])


def test_a_sum_that_is_neither_per_event_nor_per_year_is_not_proposed():
    assert said("Beitrag: 12.000 EUR je Versicherungsjahr\nUmsatz: 28.000.000 EUR") == {}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rückrufkosten sind mitversichert", "yes"),
        ("Rückrufkosten sind nicht mitversichert", "no"),
        ("Rückruf | ausgeschlossen", "no"),
        ("Recall costs are not covered", "no"),
        ("不承保召回费用", "no"),
        ("召回费用 | 承保", "yes"),
    ],
)
def test_cover_may_be_taken_out_again(text, value):
    assert said(text)["recall"] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Räumlicher Geltungsbereich: weltweit einschließlich USA und Kanada", "yes"),
        ("Räumlicher Geltungsbereich: weltweit, ausgenommen USA und Kanada", "no"),
        ("Territory: worldwide including USA", "yes"),
        ("Territory: worldwide excluding USA/Canada", "no"),
        ("承保区域：全球，不含美国", "no"),
        ("承保区域：全球，包括美国", "yes"),
    ],
)
def test_the_united_states_are_in_or_out(text, value):
    assert said(text)["us_included"] == [value]
    assert len(said(text)["territory"]) == 1


def test_worldwide_alone_says_nothing_about_the_united_states():
    found = said("Es besteht weltweite Deckung.")
    assert "territory" in found
    assert "us_included" not in found


def test_an_insurer_without_a_label_is_told_by_its_name_and_unsure():
    (insurer,) = insurance(laid_out("Schwabenhort Versicherung AG\nStuttgart"))
    assert (insurer.field, insurer.value, insurer.sure) == ("insurer", "Schwabenhort Versicherung AG", False)


def test_a_letter_of_an_insurer_is_read():
    found = said(
        """
        Donauland Versicherung AG
        Bestätigung zur Produkthaftpflichtversicherung Nr. 40-5567788-1
        hiermit bestätigen wir, dass für die Versicherungsnehmerin Kranzberg Antriebe GmbH & Co. KG Schutz besteht.
        Der Versicherungsschutz gilt weltweit; für USA/Kanada nur für indirekte Exporte.
        Das Versicherungsverhältnis besteht bis zum 01.01.2027.
        """
    )
    assert found["insurer"] == ["Donauland Versicherung AG"]
    assert found["insured"] == ["Kranzberg Antriebe GmbH & Co. KG"]
    assert found["policy_no"] == ["40-5567788-1"]
    assert found["valid_until"] == ["2027-01-01"]
    assert "us_included" not in found
