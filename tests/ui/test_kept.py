"""Quick results are kept, the one unused for longest goes first."""

from readiness.ui.kept import Kept


def test_a_result_is_worked_out_once():
    kept, made = Kept(2), []
    for _ in range(3):
        assert kept.get("a", lambda: made.append(1) or "found") == "found"
    assert made == [1]


def test_the_unused_goes_first():
    kept, made = Kept(2), []
    for key in ("a", "b", "a", "c", "a", "b"):
        kept.get(key, lambda key=key: made.append(key) or key)
    assert made == ["a", "b", "c", "b"]
