"""The roadmap as bars: a row a step, numbered, from its first to its last month."""

from readiness.report.charts.frame import NARROW, WIDE_PAGE, on_page
from readiness.report.charts.gantt import NAME, NAME_WHEN_NARROW, gantt
from readiness.report.charts.svg import draw
from readiness.report.view.steps import step_lines
from tests.report.charts.specs import layers
from tests.report.sample import ON, hostile, speaking


def rows(lang="en", first=1):
    say = speaking(lang)
    bars = layers(gantt(step_lines(hostile(), say), ON, say, first=first))[1]
    return bars["data"]["values"], bars


def test_every_step_is_a_bar_over_its_months():
    bars, _ = rows()
    steps = step_lines(hostile(), speaking("en"))
    assert [(b["start"] + 1, b["finish"]) for b in bars] == [(s.start, s.finish) for s in steps]
    assert all(b["start"] < b["finish"] <= 24 for b in bars)


def test_a_second_page_goes_on_counting():
    _, layer = rows(first=28)
    assert '"28  ' in layer["encoding"]["y"]["axis"]["labelExpr"]


def test_colour_is_named_by_the_horizon():
    bars, _ = rows("de")
    say = speaking("de")
    assert {b["horizon"] for b in bars} <= {say(f"view/horizon/{h}") for h in ("0-6", "6-12", "12+")}


def test_on_a_telephone_names_are_shorter_and_on_paper_they_are_whole():
    _, layer = rows()
    limit = layer["encoding"]["y"]["axis"]["labelLimit"]["expr"]
    assert limit == f"containerSize()[0] < {NARROW} ? {NAME_WHEN_NARROW} : {NAME}"
    drawn = draw(on_page(gantt(step_lines(hostile(), speaking("en")), ON, speaking("en")), WIDE_PAGE))
    written = {label.text for label in drawn.labels}
    assert all(any(w.endswith(s.name) for w in written) for s in step_lines(hostile(), speaking("en")))
