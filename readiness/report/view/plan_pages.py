"""The page of an owner, a region or the whole plan in words: what each action asks for now; and the quarter for the board."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readiness.model.plan import Plan
from readiness.planning.pages import ProgressPage
from readiness.planning.quarter import QuarterPage
from readiness.planning.review_facts import ReviewFacts
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
        return say("progress/whole_plan")
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
        yield Section(say(f"summary/{name}"), tuple(action_lines(actions, plan, say)))
    named = {a.id: action_name(a, say) for a in plan.actions}
    yield Section(say("summary/trouble"), tuple(say.pair(named[t.action], t.says) for t in page.trouble))


def action_lines(actions: Iterable[str], plan: Plan, say: Words) -> Iterator[str]:
    known = {a.id: a for a in plan.actions}
    for action in actions:
        planned = known[action]
        yield say(
            "summary/action",
            action=action_name(planned, say),
            owner=say.listed(owners_of(planned, say)),
            when=say.months(plan.begins, planned.start_month, planned.finish_month),
        )


def quarter_sections(page: QuarterPage, plan: Plan, say: Words) -> Iterator[Section]:
    """What a board wants to know of a quarter: promised, proven, missed, next, changed for what reason, to be decided."""
    for name, actions in (
        ("done", page.done),
        ("unproven", page.unproven),
        ("missed", page.missed),
        ("next", page.next_due),
    ):
        yield Section(say(f"progress/quarter/{name}"), tuple(action_lines(actions, plan, say)))
    reasons = tuple(say.pair(say(f"replan/reason/{r}"), say.number(n)) for r, n in page.changes.items())
    yield Section(say("progress/quarter/changes"), reasons)
    yield Section(say("progress/quarter/decide"), tuple(s.says for s in page.decide))


def fact_lines(facts: ReviewFacts, plan: Plan, say: Words) -> Iterator[str]:
    """What is known before anybody answers the four questions."""
    page = facts.page
    yield say("progress/facts/page", due=len(page.due), late=len(page.overdue), unproven=len(page.unproven))
    for held in facts.bottlenecks:
        named = {a.id: action_name(a, say) for a in plan.actions}
        late = say.listed(named[a] for a in held.late)
        yield say("progress/facts/bottleneck", role=say(f"view/role/{held.role}"), actions=late)
    if facts.before is not None and facts.before.improvement:
        yield say("progress/facts/before", on=say.day(facts.before.on), said=facts.before.improvement)
