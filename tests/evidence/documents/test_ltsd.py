"""Long-term supplier's declarations: the ten things Annex 22-16 asks for."""

import pytest

from readiness.evidence.documents.ltsd import ltsd
from tests.evidence.documents.papers import laid_out, values

GERMAN = """
# Langzeit-Lieferantenerklärung
Quorvelt Präzisionslager GmbH
Der Unterzeichner erklärt, dass die nachstehend bezeichneten Waren, die regelmäßig an Albspindel
Präzisionstechnik GmbH geliefert werden, Ursprungserzeugnisse der Europäischen Union (Deutschland) sind
und den Ursprungsregeln für den Präferenzverkehr mit Schweiz, Norwegen und Japan entsprechen:
Artikel-Nr. | Bezeichnung | Zolltarifnummer | Ursprung
BRG-7014 | Hybridlager | 8482 10 10 | Deutschland
BRG-7012 | Spindellager | 84821090 | EU
Er erklärt Folgendes:
☐ Kumulierung angewendet mit ......
☒ Keine Kumulierung angewendet
Diese Erklärung gilt für alle Sendungen im Zeitraum vom 01.01.2024 bis 31.12.2025.
Ebern, 08.01.2024
Sabine Quast, Leiterin Zoll
"""


def said(text):
    return values(ltsd(laid_out(text)))


def test_a_german_declaration_is_read():
    assert said(GERMAN) == {
        "addressee": ["Albspindel Präzisionstechnik GmbH"],
        "supplier": ["Quorvelt Präzisionslager GmbH"],
        "valid_from": ["2024-01-01"],
        "valid_until": ["2025-12-31"],
        "origin": ["EU", "DEU"],
        "preference_countries": ["CHE, NOR, JPN"],
        "cumulation": ["none"],
        "goods_article/1": ["BRG-7014"],
        "goods_hs_code/1": ["84821010"],
        "goods_description/1": ["Hybridlager"],
        "goods_origin/1": ["DEU"],
        "goods_article/2": ["BRG-7012"],
        "goods_hs_code/2": ["84821090"],
        "goods_description/2": ["Spindellager"],
        "goods_origin/2": ["EU"],
        "place": ["Ebern"],
        "issued": ["2024-01-08"],
        "signatory": ["Sabine Quast"],
        "signatory_function": ["Leiterin Zoll"],
    }


def test_an_english_declaration_is_read():
    found = said(
        """
        # Long-term supplier's declaration
        Fenbrook Scales Ltd
        I, the undersigned, declare that the goods described below, which are regularly supplied to
        Albspindel GmbH, originate in the United Kingdom and satisfy the rules of origin governing
        preferential trade with the European Union. I declare that:
        Cumulation applied with Switzerland
        This declaration is valid for all shipments dispatched from 1 January 2026 to 31 December 2027.
        Leeds, 5 January 2026
        """
    )
    assert found["origin"] == ["GBR"]
    assert found["preference_countries"] == ["EU"]
    assert (found["cumulation"], found["cumulation_with"]) == (["applied"], ["CHE"])
    assert (found["valid_from"], found["valid_until"]) == (["2026-01-01"], ["2027-12-31"])
    assert found["addressee"] == ["Albspindel GmbH"]


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ("☒ Kumulierung angewendet mit Schweiz\n☐ Keine Kumulierung angewendet", ["applied"]),
        ("[ ] Kumulierung angewendet mit\n[x] Keine Kumulierung angewendet", ["none"]),
        ("Keine Kumulierung angewendet", ["none"]),
        ("No cumulation applied", ["none"]),
        ("未适用累积规则", ["none"]),
        ("Ursprung EU", None),
    ],
)
def test_cumulation_is_read_from_boxes_or_words(lines, value):
    assert said(f"# Langzeit-Lieferantenerklärung\n{lines}").get("cumulation") == value


def test_two_unticked_statements_are_both_proposed():
    both = said("Kumulierung angewendet mit Schweiz\nKeine Kumulierung angewendet")
    assert both["cumulation"] == ["none", "applied"]


@pytest.mark.parametrize(
    "missing",
    ["im Zeitraum vom 01.01.2024 bis 31.12.2025", "Ebern, 08.01.2024\n", "☒ Keine Kumulierung angewendet"],
)
def test_what_is_not_on_the_paper_is_not_proposed(missing):
    whole, less = said(GERMAN), said(GERMAN.replace(missing, ""))
    assert less.keys() < whole.keys()


def test_other_countries_stay_as_the_text_names_them():
    text = GERMAN.replace("Schweiz, Norwegen und Japan", "den im Anhang genannten Ländern")
    assert said(text)["preference_countries"] == ["den im Anhang genannten Ländern"]


def test_the_receivers_own_article_number_is_read_where_both_stand():
    text = "Pos. | Ihre Artikel-Nr. | Unsere Artikelnummer | HS-Code\n1 | K-1001 | 6205-2RS | 848210"
    assert said(text)["goods_article/1"] == ["K-1001"]
