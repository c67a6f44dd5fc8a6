"""The network on paper: maps with their numbers beside them, failures, what-ifs, origins."""

from dataclasses import replace
from functools import cache

from readiness.model.case import RequestEvent
from readiness.report.pages.network import network_page
from tests.report.requests.making import ON, request
from tests.report.sample import FORMULA, HOSTILE, bare, hostile, speaking


@cache
def page(lang="en"):
    return network_page(hostile(), speaking(lang))


def test_no_parts_list_no_page():
    assert network_page(bare(), speaking("en")) is None


def test_beside_each_map_stand_its_numbers():
    countries = [country for country, _ in page().origin.rows]
    assert countries[:2] == ["Germany", "China"]
    assert "Singapore" in countries
    assert "Unknown origin" not in [country for country, _ in page().loss.rows]


def test_every_picture_is_told_in_words():
    found = page("zh")
    for plate in (found.picture, found.origin.plate, found.loss.plate, found.bars):
        assert plate["alt"]
        assert plate["labels"]


def test_sites_come_before_firms_and_names_stay_as_typed():
    kinds = [f.kind for f in page().failures]
    assert kinds == sorted(kinds, key=["Site", "Firm", "Sea passage"].index)
    assert HOSTILE in [f.name for f in page().failures]


def test_every_product_says_what_is_not_known():
    rows = {r.product: r for r in page().products}
    assert set(rows) == {FORMULA, "AXIS"}
    assert rows["AXIS"].unknown != "0%"


def test_the_usual_what_ifs_are_told():
    assert len(page().what_ifs) == len(hostile().supposed) > 0


def asked(*requests):
    firm = hostile()
    return network_page(
        replace(firm, case=firm.case.model_copy(update={"requests": requests})), speaking("en")
    )


def test_answers_waited_for_are_told_and_the_rest_is_counted():
    sent = (RequestEvent(what="sent", on=ON),)
    found = asked(request(), *(request(id=f"R{n}", events=sent) for n in range(14))).requests
    assert "Suppliers asked: 14; answers still open: 14." in found.said
    assert (len(found.rows), found.more) == (12, "More are open: 2.")
    assert found.rows[0].supplier == HOSTILE


def test_where_nobody_was_asked_nothing_is_said():
    assert (page().requests.said, page().requests.rows) == ("", ())
