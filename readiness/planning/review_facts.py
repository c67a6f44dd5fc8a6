"""The four questions of a review, each with the facts it begins from: on plan, bottleneck, lesson, improvement."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from readiness.buyer.standing import Standing
from readiness.model.action import Role
from readiness.model.plan import Plan
from readiness.model.plan_log import PilotVerdict, Reason, Review
from readiness.planning.pages import ProgressPage, Region, Trouble, region_pages, whole_page, within
from readiness.planning.variance import PlanVariance, variance


@dataclass(frozen=True)
class Bottleneck:
    """A department with what is late there and how often its days were the reason of a change."""

    role: Role
    late: tuple[str, ...]
    moved_for_it: int


@dataclass(frozen=True)
class ReviewFacts:
    """On plan: `page` and `variance`. Bottleneck: `bottlenecks`, `trouble`. Lesson: `reasons`, `verdicts`.

    Improvement: `before` = what the last review wanted to do better, so that somebody asks whether it happened.
    """

    page: ProgressPage
    variance: PlanVariance
    bottlenecks: tuple[Bottleneck, ...]
    trouble: tuple[Trouble, ...]
    reasons: tuple[tuple[Reason, int], ...]
    """Since the last review, the most frequent first."""
    verdicts: tuple[PilotVerdict, ...]
    before: Review | None


def review_facts(standing: Standing, plan: Plan, region: Region = ()) -> ReviewFacts:
    pages = region_pages(standing, plan) if region else ()
    page = next((p for p in pages if p.region == region), None) or whole_page(standing, plan)
    held = [r for r in plan.reviews if r.region == region and r.on < standing.case.on]
    before = max(held, key=lambda r: r.on, default=None)
    inside = {a.id: a for a in plan.actions if within(a.tags.region, region)}
    logged = [c for c in plan.changes if c.action in inside and (before is None or c.on > before.on)]
    late = {*page.overdue, *page.late_start}
    roles = dict.fromkeys(inside[a].role for a in inside if a in late)
    found = [
        Bottleneck(
            role=role,
            late=tuple(a for a in inside if a in late and inside[a].role == role),
            moved_for_it=sum(c.reason == "capacity" and c.about == role for c in logged),
        )
        for role in roles
    ]
    return ReviewFacts(
        page=page,
        variance=variance(standing, plan),
        bottlenecks=tuple(sorted(found, key=lambda b: (-len(b.late), -b.moved_for_it, b.role))),
        trouble=page.trouble,
        reasons=tuple(
            sorted(Counter(c.reason for c in logged).items(), key=lambda pair: (-pair[1], pair[0]))
        ),
        verdicts=tuple(
            v for v in plan.verdicts if v.action in inside and (before is None or v.on > before.on)
        ),
        before=before,
    )
