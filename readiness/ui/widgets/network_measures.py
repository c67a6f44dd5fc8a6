"""Time, chance and origin: recovery beside survival, years drawn by chance, the three origins under the firm's rule."""

from __future__ import annotations

from readiness.examine import Examined
from readiness.network.measures import of_case
from readiness.report.view.measures import measure_lines, recovery_rows
from readiness.report.view.problems import problem_lines
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.chance_form import chance_form
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.origin_rule_form import origin_rule_form
from readiness.ui.widgets.plain import bullets, small
from readiness.ui.widgets.saved import head_trouble
from readiness.ui.widgets.table import show_table, table_of
from readiness.ui.widgets.waiting import ready


def network_measures(now: Here, examined: Examined) -> None:
    folded(state.t("measures/title"), ":material/timer:", "measures", lambda: _measures(now, examined))


def _measures(now: Here, examined: Examined) -> None:
    small(state.t("measures/says"))
    head_trouble(now.id, now.say)
    origin_rule_form(now)
    chance_form(now, examined)
    _not_counted(now, examined)
    found = ready(now.figures.measures(examined), "measures")
    if found is not None:
        bullets(list(measure_lines(found, now.say)))
        columns = [state.t(f"measures/{name}") for name in ("who", "back", "lasts", "margin", "costs")]
        rows = recovery_rows(found, now.say)
        if rows:
            show_table(table_of(rows, columns), state.t("measures/title"))


def _not_counted(now: Here, examined: Examined) -> None:
    """What is stated for something the lists do not hold."""
    if examined.network is not None:
        world, limits = now.say.world, now.bank.limits(now.case.on)
        _, problems = of_case(now.case, examined.network, world, limits)
        bullets([now.say.joined((line.says, line.todo)) for line in problem_lines(problems, now.say)])
