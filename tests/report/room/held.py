"""A workshop that was held, for the tests of its papers; what people typed tries to be mark-up."""

from readiness.model.room import Consensus, Dissent, Parked, Points, Room, RoomState, Seat, Vote
from tests.report.sample import HOSTILE, hostile
from tests.rooms.build import AT, votes

ASKED = ("erp.einvoice", "availability.spare_years")
SEATS = (
    Seat(id="a", role="sales", name=HOSTILE, joined=AT),
    Seat(id="b", role="it", joined=AT),
    Seat(id="v", role="management", right="viewer", joined=AT),
)
ACTIONS = tuple(step.action for step in hostile().roadmap.steps[:2])
ROOM = Room(
    id="r", case_id="c", code="ABCDEF", title=f"Workshop {HOSTILE}", opened=AT, key_hash="h", phase="closed",
    questions=ASKED, actions=ACTIONS, names_hidden=False, parking=(Parked(says=f"Later {HOSTILE}"),),
    agreed=(
        Consensus(question=ASKED[0], level=1, basis="vote", note="seen", dissent=(Dissent(role="sales", name="Kim", level=4),)),
    ),
)  # fmt: skip
HELD = RoomState(
    room=ROOM,
    version=1,
    seats=SEATS,
    votes=(
        *votes(ASKED[0], a=4, b=1),
        *votes(ASKED[0], asked=2, a=2, b=1),
        Vote(question=ASKED[1], round=1, seat="b"),
    ),
    points=(Points(seat="a", points={ACTIONS[0]: 100}),),
)
