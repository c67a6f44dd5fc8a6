"""Where answers and files differ."""

from readiness.buyer.declaration_gaps import told_gaps
from readiness.buyer.standing import Standing
from readiness.model.place import Place
from tests.score.builders import bank, case, finding, question

ASKED = bank(
    question("erp.under", checks=("under", "also")),
    question("erp.over", checks=("over",)),
    question("erp.right", checks=("right",)),
    question("erp.unsaid", checks=("unsaid",)),
)
ROW = Place(file="a.csv", row=3)
FOUND = [
    finding("under", 3, places=(ROW,), place_count=9),
    finding("also", 4, places=(Place(file="b.csv"),), place_count=1),
    finding("over", 1),
    finding("right", 2),
    finding("unsaid", 4),
]


def gaps():
    told = case({"erp.under": 1, "erp.over": 4, "erp.right": 2})
    return told_gaps(Standing.of(ASKED, told, FOUND), FOUND)


def test_the_undersold_come_first_and_what_agrees_or_was_never_said_is_left_out():
    assert [(g.question, g.claimed, g.proven) for g in gaps()] == [("erp.under", 1, 3), ("erp.over", 4, 1)]


def test_the_rows_are_those_of_the_check_that_decides():
    assert gaps()[0].places == (ROW,)
    assert gaps()[0].place_count == 9
