"""Discount as data: to the letter, or not at all."""

import pytest

from readiness.evidence.invoice.skonto import discount_steps, mentions_discount, skonto_lines, skonto_sound

GOOD = "#SKONTO#TAGE=14#PROZENT=2.00#"


@pytest.mark.parametrize(
    "terms",
    [
        f"{GOOD}\n",
        f"Payable in 30 days\n{GOOD}\n#SKONTO#TAGE=7#PROZENT=3.50#BASISBETRAG=1200.00#\n",
        f"{GOOD}\r\nThank you",
        f"  {GOOD}  \n",
        f"#SKONTO#TAGE=7#PROZENT=3.00#\n\n{GOOD} \n",
        "30 days net",
        "",
    ],
)
def test_the_format_is_kept(terms):
    assert skonto_sound(terms)


@pytest.mark.parametrize(
    "terms",
    [
        GOOD,
        f"{GOOD} Thank you\n",
        "#SKONTO#TAGE=14#PROZENT=2,00#\n",
        "#SKONTO#TAGE=14#PROZENT=2#\n",
        "#SKONTO#TAGE=14#PROZENT=2.0#\n",
        "#SKONTO#TAGE=14#PROZENT=-2.00#\n",
        "#SKONTO#TAGE=14#PROZENT=2.00\n",
        "#Skonto#TAGE=14#PROZENT=2.00#\n",
        "#SKONTO#TAGE= 14#PROZENT=2.00#\n",
        "#SKONTO#PROZENT=2.00#TAGE=14#\n",
        "#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=1,00#\n",
        "#VERZUG#TAGE=14#PROZENT=2.00#\n",
        f"#NOTE{GOOD}\n",
        f"{GOOD}{GOOD}\n",
        f"{GOOD}\n#\n",
    ],
)
def test_every_departure_breaks_it_and_gives_no_discount(terms):
    assert not skonto_sound(terms)
    assert discount_steps(terms) == []


def test_steps_are_days_and_per_cent():
    assert discount_steps(f"{GOOD}\n#SKONTO#TAGE=07#PROZENT=3.50#\n") == ["14:2.00", "7:3.50"]
    assert skonto_lines(f"x\n {GOOD}\ny") == [GOOD]


@pytest.mark.parametrize(
    ("terms", "mentioned"),
    [
        ("14 Tage 2 % Skonto, 30 Tage netto", True),
        ("2% discount within 10 days", True),
        ("10日内付款享2%现金折扣", True),
        ("#SKONTO#broken", True),
        ("30 days net", False),
        ("", False),
    ],
)
def test_terms_that_offer_a_discount_are_known_by_their_words(terms, mentioned):
    assert mentions_discount(terms) is mentioned
