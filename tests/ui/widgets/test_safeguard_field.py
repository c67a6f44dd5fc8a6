"""A ready safeguard is kept by its cause, so that it speaks every language; own words stay as they were typed."""

from readiness.model.plan import Safeguard
from readiness.ui.widgets.safeguard_field import LONGEST, typed_safeguards


def test_a_cause_is_its_ready_safeguard_and_all_else_is_in_own_words():
    assert typed_safeguards(["approvals", " Lee steps in ", " "]) == (
        Safeguard(against="approvals"),
        Safeguard(says="Lee steps in"),
    )
    assert typed_safeguards(None) == ()


def test_own_words_are_as_long_as_a_line_may_be():
    (long,) = typed_safeguards(["x" * 500])
    assert long == Safeguard(says="x" * LONGEST)
