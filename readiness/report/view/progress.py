"""The monthly page of an owner, a region or the whole plan in words: what each action asks for now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readiness.model.plan import Plan
from readiness.planning.pages import ProgressPage
from readiness.report.view.agreed import action_name, owners_of
from readiness.report.words import Words


@dataclass(frozen=True)
class Section:
    """A heading with its lines; none where there is nothing to tell."""

    title: str
    lines: tuple[str, ...]


def page_title(page: ProgressPage, say: Words) -> str:
    """Whose page it is."""
    if page.region:
        return " > ".join(page.region)
    if page.owner is None:
        return say("progress/whole")
    return page.owner or say("plan_page/nobody")


def page_sections(page: ProgressPage, plan: Plan, say: Words) -> Iterator[Section]:
    """Every heading, also those without lines: whoever shows them decides."""
    for name, actions in (
        ("due", page.due),
        ("overdue", page.overdue),
        ("late_start", page.late_start),
        ("begin", page.begin),
        ("unproven", page.unproven),
    ):
        yield Section(say(f"summary/{name}"), tuple(_actions(actions, plan, say)))
    named = {a.id: action_name(a, say) for a in plan.actions}
    yield Section(say("summary/trouble"), tuple(say.pair(named[t.action], t.says) for t in page.trouble))


def _actions(actions: Iterable[str], plan: Plan, say: Words) -> Iterator[str]:
    known = {a.id: a for a in plan.actions}
    for action in actions:
        planned = known[action]
        yield say(
            "summary/action",
            action=action_name(planned, say),
            owner=say.listed(owners_of(planned, say)),
            when=say.months(plan.begins, planned.start_month, planned.finish_month),
        )
