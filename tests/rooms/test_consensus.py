"""Evidence beats opinion, the lower of two in the middle counts, dissent is kept."""

from datetime import UTC, datetime

import pytest

from readiness.model.room import Consensus, Room
from readiness.rooms.consensus import consensus, settled
from tests.rooms.build import SEATS, votes


@pytest.mark.parametrize(
    ("levels", "agreed"),
    [
        ({"a": 3, "b": 3, "c": 3}, 3),
        ({"a": 1, "b": 4}, 1),
        ({"a": 0, "b": 2, "c": 3, "d": 4}, 2),
        ({"a": 4, "b": None}, 4),
        ({"a": 4, "b": None, "c": None}, None),
        ({"a": None}, None),
    ],
    ids=[
        "all of one mind",
        "a tie goes down",
        "lower middle",
        "half know",
        "most do not know",
        "nobody knows",
    ],
)
def test_the_lower_median_of_those_who_know(levels, agreed):
    found = consensus("q", votes("q", **levels), SEATS, {})
    assert (found.level, found.basis) == (agreed, "vote")


def test_the_second_vote_counts_and_who_did_not_vote_again_keeps_the_first():
    given = (*votes("q", a=0, b=0, c=0), *votes("q", asked=2, a=3, b=3))
    assert consensus("q", given, SEATS, {}).level == 3


def test_what_evidence_proves_stands_and_dissent_is_kept_by_role():
    found = consensus("q", votes("q", a=4, b=4, c=1), SEATS, {"q": 1.0})
    assert (found.level, found.basis) == (1.0, "evidence")
    assert [(d.role, d.level) for d in found.dissent] == [("sales", 4), ("sales", 4)]


def test_nothing_is_agreed_on_what_nobody_voted():
    assert consensus("q", (), SEATS, {}) is None


def test_an_agreement_replaces_the_earlier_one():
    room = Room(
        id="r", case_id="c", code="ABCDEF", title="t", opened=datetime(2026, 7, 15, tzinfo=UTC), key_hash="h",
        agreed=(Consensus(question="q", level=1, basis="vote"), Consensus(question="p", level=2, basis="vote")),
    )  # fmt: skip
    later = Consensus(question="q", level=3, basis="facilitator", note="checked in the system")
    assert [c.level for c in settled(room, later).agreed] == [2, 3]
