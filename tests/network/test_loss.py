"""What goes down with what."""

from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.network.loss import lose, products_down
from tests.network.example import net, network_of, r, spindle
from tests.network.random_lists import random_list


def down(network, *failed):
    gone = lose(network.graph, [network.by_id[f] for f in failed]).offers
    return {network.offers[n].id for n in gone}


def test_an_alternative_saves_and_a_shared_point_further_up_does_not():
    network = spindle()
    assert down(network, "BEARING@Lager AG") == {"BEARING@Lager AG"}
    assert down(network, "BALLS@Kugel") == {
        "BALLS@Kugel",
        "BEARING@Lager AG",
        "BEARING@Jiku KK",
        "SPINDLE@Werk",
    }


def test_every_slot_is_needed():
    assert "SPINDLE@Werk" in down(spindle(), "BOX@Kiste")


def test_a_circle_holds_itself_up_until_something_outside_fails():
    network = net(r("P", site="W"), r("A", "P", "S"), r("B", "A", "T"), r("A", "B", "S"), r("C", "B", "U"))
    assert down(network) == set()
    assert down(network, "C@U") == {"C@U", "B@T", "A@S", "P@W"}


def test_a_product_is_down_when_all_its_makers_are():
    network = net(r("P", site="W"), r("P", site="V"), r("A", "P@W", "S"))
    gone = lose(network.graph, [network.by_id["A@S"]]).offers
    assert products_down(network.graph, gone) == ()
    assert products_down(network.graph, gone | {network.by_id["P@V"]}) == (0,)


def test_a_product_without_a_counting_maker_is_down_only_in_the_high_reading():
    network = net(r("P", site="W", status="blocked"))
    assert products_down(network.graph, frozenset()) == ()
    assert products_down(network.graph, frozenset(), unknown_fails=True) == (0,)


def test_cut_deliveries_count_once_even_if_their_source_fails_too():
    network = net(r("P", site="W"), r("A", "P", "S", slot="x"), r("B", "P", "T", slot="x"))
    a = network.by_id["A@S"]
    gone = lose(network.graph, [a], frozenset([(0, a)])).offers
    assert gone == {a}


def test_what_was_down_before_stays_down_and_counts():
    network = spindle()
    first = lose(network.graph, [network.by_id["BEARING@Lager AG"]])
    both = lose(network.graph, [network.by_id["BEARING@Jiku KK"]], before=first)
    assert network.by_id["SPINDLE@Werk"] in both.offers


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_one_more_approved_source_never_raises_a_loss(seed, dice):
    rows = random_list(seed)
    inputs = [row for row in rows if row["parent"] is not None]
    if not inputs:
        return
    chosen = dice.choice(inputs)
    extra = dict.fromkeys(chosen, None) | {
        "part": chosen["part"],
        "parent": chosen["parent"],
        "slot": chosen["slot"] or chosen["part"],
        "supplier": "Another",
        "site": "Elsewhere",
        "file": "random.csv",
        "row": 99,
    }
    before, after = network_of(rows), network_of([*rows, extra])
    if any(row["parent"] == chosen["part"] for row in rows):
        return
    for offer in before.offers:
        one = lose(before.graph, [before.by_id[offer.id]]).offers
        two = lose(after.graph, [after.by_id[offer.id]]).offers
        assert len(products_down(after.graph, two)) <= len(products_down(before.graph, one))
