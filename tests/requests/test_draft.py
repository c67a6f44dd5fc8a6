"""A request has a number that stays."""

from datetime import date

from readiness.requests.draft import draw_up, number
from tests.requests.asking import CASE, LIMITS, ON, ranked


def drawn(case=CASE, about=("origin", "maker"), on=ON, lang="de"):
    return draw_up(case, ranked()[0], about, lang, on, LIMITS)


def test_the_same_wish_on_the_same_day_is_the_same_request():
    assert drawn() == drawn(about=("maker", "origin"))
    assert drawn().id == number("Spindelwerk", "Handel", ("maker", "origin"), ON)
    assert len({drawn().id, drawn(about=("maker",)).id, drawn(on=date(2026, 7, 16)).id}) == 3


def test_a_request_lists_the_parts_that_lack_an_answer_and_a_day():
    request = drawn()
    assert (request.parts, request.due, request.about) == (("MAGNET",), date(2026, 8, 5), ("maker", "origin"))


def test_an_open_request_keeps_its_number_and_a_closed_one_does_not():
    first = drawn()
    case = CASE.model_copy(update={"requests": (first,)})
    assert drawn(case, on=date(2026, 9, 1)).id == first.id
    done = first.model_copy(update={"events": ({"what": "declined", "on": ON},)})
    closed = CASE.model_copy(update={"requests": (type(first).model_validate(dict(done)),)})
    assert drawn(closed, on=date(2026, 9, 1)).id != first.id


def test_a_topic_nobody_lacks_is_asked_for_all_parts():
    assert drawn(about=()).parts == ("MAGNET",)
