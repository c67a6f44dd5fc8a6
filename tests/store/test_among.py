"""The place among other clients, through the store: who counts, who does not, and what no consultant can find out."""

import pytest

from readiness.errors import NotAllowed, UnknownId
from readiness.model.access import GUEST, Principal
from readiness.model.peers import PeerFigures
from readiness.store.workspaces import Workspaces

LIMITS = {"peers.least": 10, "peers.grid": 10}
ANNA = Principal(id="iss|anna", kind="person", may_found=True)
BERT = Principal(id="iss|bert", kind="person", may_found=True)


def lay(store, who, score, name="x", compares=True):
    """A client of somebody's that takes part, or does not."""
    spaces = Workspaces(store.seen_by(who))
    made = spaces.create(name)
    laid = None if score is None else PeerFigures(score=score)
    changed = made.model_copy(update={"compares": compares, "laid": laid})
    spaces.change(changed, spaces.state(made.id).version, f"c-{made.id}")
    return made.id


def scored(store, who, workspace):
    found = Workspaces(store.seen_by(who)).among(workspace, LIMITS)
    return next((place for place in found.places if place.figure == "score"), None)


def test_with_nine_others_nothing_is_shown_and_with_ten_a_quarter_is(store):
    own = lay(store, ANNA, 90)
    for _ in range(9):
        lay(store, BERT, 50)
    assert scored(store, ANNA, own) is None
    lay(store, BERT, 50)
    place = scored(store, ANNA, own)
    assert (place.own, place.low, place.high, place.cuts) == (90, 4, 4, (50, 50, 50))


def test_clients_one_looks_into_oneself_and_those_not_taking_part_are_no_others(store):
    own = lay(store, ANNA, 90)
    for _ in range(12):
        lay(store, ANNA, 50)
        lay(store, BERT, 50, compares=False)
        lay(store, BERT, None)
    assert scored(store, ANNA, own) is None


def test_who_does_not_take_part_is_told_nothing(store):
    for _ in range(10):
        lay(store, BERT, 50)
    assert scored(store, ANNA, lay(store, ANNA, 90, compares=False)) is None
    assert scored(store, ANNA, lay(store, ANNA, None)) is None


def test_one_client_leaving_between_two_looks_changes_no_figure(store):
    """The differencing attack through the store: before, somebody leaves, after."""
    own = lay(store, ANNA, 70)
    others = [lay(store, BERT, score) for score in (5, 22, 34, 41, 48, 52, 55, 63, 71, 88, 97)]
    before = scored(store, ANNA, own)
    spaces = Workspaces(store.seen_by(BERT))
    for gone in others:
        state = spaces.state(gone)
        left = spaces.change(
            state.workspace.model_copy(update={"compares": False}), state.version, f"l{gone}"
        )
        after = scored(store, ANNA, own)
        assert all(b is None or a in (None, b) for b, a in zip(before.cuts, after.cuts, strict=True))
        spaces.change(state.workspace, left.version, f"b{gone}")


def test_nobody_asks_in_another_s_name(store):
    own = lay(store, ANNA, 90)
    with pytest.raises(UnknownId):
        Workspaces(store.seen_by(BERT)).among(own, LIMITS)
    with pytest.raises((UnknownId, NotAllowed)):
        Workspaces(store.seen_by(GUEST)).among(own, LIMITS)
    with pytest.raises(UnknownId):
        Workspaces(store).among("nowhere", LIMITS)


def test_who_sits_at_the_machine_compares_the_clients_of_this_machine(store):
    own, *_ = [lay(store, ANNA, 50) for _ in range(11)]
    place = next(p for p in Workspaces(store).among(own, LIMITS).places if p.figure == "score")
    assert (place.low, place.high) == (4, 4)
