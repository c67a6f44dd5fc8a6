"""The graph as integers."""

from tests.network.example import net, r, spindle


def test_every_offer_of_a_part_needs_the_slots_written_for_the_part():
    network = spindle()
    bearings = [network.by_id["BEARING@Lager AG"], network.by_id["BEARING@Jiku KK"]]
    balls = network.by_id["BALLS@Kugel"]
    needs = network.graph.serves[balls]
    assert [network.graph.owner[n] for n in needs] == bearings
    assert len({network.graph.slot[n] for n in needs}) == 1


def test_one_source_in_two_slots_of_one_owner_stands_in_both():
    network = net(r("P", site="W"), r("A", "P", "S", slot="x"), r("A", "P", "S", slot="y"))
    assert len(network.graph.serves[1]) == 2


def test_a_slot_nobody_fills_is_an_open_input_and_no_need():
    network = net(r("P", site="W"), r("A", "P", "S", status="potential", switch_days=20.0))
    assert network.graph.open_inputs == {0}
    assert network.graph.needs[0] == ()
    assert network.lasting(21.0).open_inputs == frozenset()


def test_a_product_made_only_by_a_potential_site_has_no_counting_maker():
    network = net(r("P", site="W", status="potential"))
    assert network.graph.makers == ((),)
    assert network.graph.sells == {}
