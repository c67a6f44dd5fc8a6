"""What-ifs as people write them."""

import pytest

from readiness.errors import UnknownId
from readiness.network.wish import (
    Block,
    Clause,
    Control,
    Cut,
    Energy,
    Lose,
    Price,
    Split,
    Surge,
    Tariff,
    parse,
)


@pytest.mark.parametrize(
    ("spec", "wishes"),
    [
        ("lose:site=S12,weeks=8", (Lose("site", "S12", 56.0),)),
        ("lose:firm=F3", (Lose("firm", "F3", None),)),
        ("lose:offer=A@S", (Lose("offer", "A@S", None),)),
        ("cut:country=CHN", (Cut("CHN", None),)),
        ("cut:country=CHN,weeks=2,5", (Cut("CHN", 17.5),)),
        ("block:suez", (Block("suez", None),)),
        ("block:suez,weeks=3", (Block("suez", 21.0),)),
        ("price:material=steel,pct=20", (Price("steel", 0.2),)),
        ("tariff:from=CHN,to=DEU,pct=25", (Tariff("CHN", "DEU", 0.25, ""),)),
        ("tariff:from=CHN,to=DEU,pct=25,hs=8482", (Tariff("CHN", "DEU", 0.25, "8482"),)),
        ("control:material=tungsten,from=CHN", (Control("tungsten", "CHN", None),)),
        ("split:between=eu,and=CHN,weeks=4", (Split("eu", "CHN", 28.0),)),
        ("energy:pct=20,share=5+clause:pct=70", (Energy(0.2, 0.05), Clause(0.7))),
        ("surge:pct=30", (Surge(0.3, None, None),)),
        ("surge:pct=30,product=P, big,weeks=2", (Surge(0.3, "P, big", 14.0),)),
        ("block:suez + price:material=steel,pct=-5", (Block("suez", None), Price("steel", -0.05))),
    ],
)
def test_every_form_of_the_contract_is_read(spec, wishes):
    assert parse(spec) == wishes


def test_ids_may_hold_commas_plus_and_equal_signs():
    assert parse("lose:firm=Meyer, Sohn + Co=KG,weeks=1") == (Lose("firm", "Meyer, Sohn + Co=KG", 7.0),)


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "loose:site=S",
        "lose:weeks=8",
        "lose:site=S,firm=F",
        "lose:site=S,weeks=0",
        "lose:site=S,weeks=nan",
        "lose:site=S,weeks=inf",
        "cut:land=CHN",
        "price:material=steel",
        "price:material=steel,pct=-100",
        "price:material=steel,pct=1e999",
        "tariff:from=CHN,pct=25",
        "control:material=tungsten",
        "split:between=eu",
        "energy:pct=20",
        "energy:pct=20,share=101",
        "clause:pct=-1",
        "surge:pct=-30",
    ],
)
def test_what_cannot_be_read_is_refused(spec):
    with pytest.raises(UnknownId):
        parse(spec)
