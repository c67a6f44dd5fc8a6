"""The five parts of a price adjustment clause."""

import pytest

from readiness.evidence.documents.price_clause import price_clause
from tests.evidence.documents.papers import laid_out, values

WHOLE = {
    "de": "Preisanpassung: Ändert sich der Index für Stahl (Statistisches Bundesamt) gegenüber dem Basismonat Januar 2026 um mehr als 5 %, wird der Preis mit einem Anteil von 30 % angepasst.",
    "en": "Price adjustment: if the steel index (Eurostat) changes by more than 5 % against the base month January 2026, the price is adjusted with a share of 30 %.",
    "zh": "价格调整：如钢材价格指数（国家统计局）较基准月2026年1月变动超过5%，价格按30%的比例调整。",
}


@pytest.mark.parametrize("lang", WHOLE)
def test_all_five_parts_are_found(lang):
    found = values(price_clause(laid_out(WHOLE[lang])))
    assert found["price_adjustment"] == ["yes"]
    assert found["price_cost"] == ["steel"]
    assert len(found["price_index"]) == 1
    assert found["price_base_date"] == ["2026-01-01"]
    assert found["price_share"] == ["30%"]
    assert found["price_threshold"] == ["5%"]


def test_a_right_to_change_prices_has_no_parts():
    found = values(price_clause(laid_out("Wir sind berechtigt, die Preise angemessen zu erhöhen.")))
    assert found == {"price_adjustment": ["yes"]}


@pytest.mark.parametrize(
    "text",
    [
        "Die Preise sind Festpreise.",
        "Alle Preise verstehen sich netto.",
        "Prices are firm. Price adjustment is excluded.",
    ],
)
def test_fixed_or_plain_prices_are_no_clause(text):
    assert list(price_clause(laid_out(text))) == []


def test_figures_of_another_section_are_not_parts():
    text = "§ 1 Preise\nPreisanpassung bleibt vorbehalten.\n§ 2 Verzug\nAb mehr als 5 % Abweichung gilt ein Anteil von 30 %."
    assert values(price_clause(laid_out(text))) == {"price_adjustment": ["yes"]}
