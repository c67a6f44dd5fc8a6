"""Blocks become pages; equal blocks give equal bytes."""

import pytest

from readiness.report.room.paper import lines, listing, paper_pdf, says, section, table
from tests.report.reading import squeezed, text_of
from tests.report.sample import HOSTILE, speaking
from tests.rooms.build import AT


@pytest.mark.slow
def test_every_kind_of_block_is_set_and_nothing_people_typed_is_run():
    blocks = [
        says(HOSTILE),
        section("Part"),
        listing(["one", "two"]),
        lines("a", "b"),
        table((1, 0), ("x", "y"), [("3", "4")]),
    ]
    made = paper_pdf("Title", "Firm", AT.date(), blocks, speaking("en"))
    assert made == paper_pdf("Title", "Firm", AT.date(), blocks, speaking("en"))
    found = squeezed(text_of(made))
    assert [w for w in (HOSTILE, "Part", "one", "Firm") if squeezed(w) not in found] == []
