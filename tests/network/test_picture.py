"""The network as something to draw."""

from readiness.network.failures import failures, hits
from readiness.network.picture import close_up, picture
from tests.network.example import WORLD, net, r, spindle


def drawn(network, most):
    return picture(network, failures(network, hits(network, WORLD.sea)), most)


def test_few_offers_are_drawn_one_by_one_with_products_on_the_right():
    found = drawn(spindle(), 150)
    by_id = {n.id: n for n in found.nodes}
    assert not found.gathered
    assert len(found.nodes) == 7
    assert by_id["SPINDLE@Werk"].x == 1
    assert by_id["BALLS@Kugel"].x == 0
    assert by_id["BALLS@Kugel"].revenue_at_risk == 1


def test_many_offers_are_gathered_by_tier_and_country():
    found = drawn(spindle(), 3)
    by_id = {n.id: n for n in found.nodes}
    assert found.gathered
    assert by_id["1/DEU"].offers == 2
    assert by_id["2/unknown"].offers == 1
    assert {(link.source, link.target) for link in found.links} >= {("2/JPN", "1/DEU"), ("1/DEU", "0/DEU")}


def test_places_lie_within_the_picture_and_do_not_cover_each_other():
    nodes = drawn(spindle(), 150).nodes
    assert all(0 <= n.x <= 1 and 0 < n.y < 1 for n in nodes)
    assert len({(n.x, n.y) for n in nodes}) == len(nodes)


def test_an_empty_network_is_an_empty_picture():
    assert drawn(net(), 150).nodes == ()


def test_a_product_without_inputs_stands_alone():
    assert [n.x for n in drawn(net(r("P", site="W")), 150).nodes] == [1.0]


def test_a_close_up_shows_the_offers_of_a_node_with_their_neighbours():
    network = spindle()
    found = failures(network, hits(network, WORLD.sea))
    german = next(n for n in picture(network, found, 3).nodes if n.id == "1/DEU")
    near = close_up(network, found, german, 60)
    assert not near.gathered
    assert {n.id for n in near.nodes} == {"BEARING@Lager AG", "BOX@Kiste", "BALLS@Kugel", "SPINDLE@Werk"}
    few = close_up(network, found, german, 2)
    assert len(few.nodes) < len(near.nodes)
