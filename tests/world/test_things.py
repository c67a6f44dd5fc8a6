"""Materials, certificates, currencies."""

from datetime import date

import pytest

from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EUR", "EUR"),
        ("eur", "EUR"),
        ("€", "EUR"),
        ("RMB", "CNY"),
        ("人民币", "CNY"),
        ("Franken", "CHF"),
        ("US$", "USD"),
    ],
)
def test_a_currency_is_known_by_code_and_by_habit(text, code):
    assert WORLD.currencies.resolve(text) == code


@pytest.mark.parametrize("text", [None, "", "ZZZ", "Taler"])
def test_what_names_no_currency_stays_unknown(text):
    assert WORLD.currencies.resolve(text) is None


def test_materials_have_a_name_in_every_language():
    assert all(m.names[lang] for m in WORLD.materials.values() for lang in ("en", "de", "zh"))
    assert WORLD.materials["rare_earths"].eu_strategic


def test_a_certificate_made_for_each_delivery_has_no_validity():
    assert WORLD.certificates["iso_9001"].validity_months == 36
    assert WORLD.certificates["en_10204"].validity_months is None


def test_customs_codes_have_their_english_wording():
    names = WORLD.customs_names
    assert names["848210"] == "Ball bearings"
    assert {code[:4] for code in names} <= set(WORLD.customs_headings)
    assert all(len(code) == 6 for code in names)
