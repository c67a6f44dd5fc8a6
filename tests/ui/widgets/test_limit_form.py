"""What the form says becomes the limits; what it does not speak of stays."""

from readiness.model.case import Limits, PinnedStart
from readiness.ui.widgets.limit_form import FREE, stated

OLD = Limits(
    days_per_month={"all": 20.0, "it": 5.0}, budget={"0-6": 10.0, "6-12": None, "12+": 5.0}, days_in={"it": {2: 1.0}},
    pins={"M01": PinnedStart(start=3), "M02": "in"}, strategic_share=0.2,
)  # fmt: skip
SAID = {
    "days": None, "parallel": None, "parallel_per_role": None, "strategic": None, "0-6": 12.0, "6-12": 0.0, "12+": 5.0,
    **{f"{h}/{FREE}": h == "6-12" for h in ("0-6", "6-12", "12+")},
    "months_off": [12], "key_actions": ["N01"], "pin_in": [], "pin_out": ["M03"],
}  # fmt: skip


def test_what_the_form_says_stands_and_the_rest_stays():
    found = stated(OLD, SAID)
    assert found.budget == {"0-6": 12.0, "6-12": None, "12+": 5.0}
    assert found.pins == {"M01": PinnedStart(start=3), "M03": "out"}
    assert (found.months_off, found.key_actions) == ((12,), ("N01",))
    assert (found.days_per_month, found.days_in, found.strategic_share, found.parallel) == (
        OLD.days_per_month,
        OLD.days_in,
        0.2,
        OLD.parallel,
    )


def test_no_money_is_not_the_same_as_no_limit():
    assert stated(OLD, {**SAID, "6-12/free": False}).budget["6-12"] == 0.0
