"""Countries and groups of countries as codes."""

import pytest

from readiness.evidence.documents.origins import origin_codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Deutschland", ("DEU",)),
        ("der Europäischen Union (Deutschland)", ("EU", "DEU")),
        ("Schweiz, Norwegen und dem Vereinigten Königreich", ("CHE", "NOR", "GBR")),
        ("the European Union", ("EU",)),
        ("Japan, South Korea and Canada", ("JPN", "KOR", "CAN")),
        ("欧盟、瑞士、日本", ("EU", "CHE", "JPN")),
        ("DE", ("DEU",)),
        ("EU", ("EU",)),
        ("CHE, NOR", ("CHE", "NOR")),
        ("Romania", ("ROU",)),
    ],
)
def test_a_country_is_a_code_in_the_order_of_the_text(text, codes):
    assert origin_codes(text) == codes


@pytest.mark.parametrize("text", ["in es de no eu", "Omani", "NOT", ""])
def test_small_words_are_no_countries(text):
    assert origin_codes(text) == ()
