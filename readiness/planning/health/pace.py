"""Looking often enough, breaking long work down, and leaving the peak season alone."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from readiness.model.plan import Plan
from readiness.planning.health.months import peak, worked
from readiness.planning.health.rule import Circumstances, HealthRule, Hits, live, of_action
from readiness.planning.months import first_day, month_of


def reviews(plan: Plan, around: Circumstances) -> Hits:
    """The next look at an action, counted from today or from its start; key actions are looked at more often."""
    for action in live(plan):
        months = around.most("review_months_key" if action.key else "review_months")
        begins = max(around.on, first_day(plan.begins, action.start_month))
        if action.review is None:
            yield of_action("none", action)
        elif action.review < around.on:
            yield of_action("past", action, day=action.review.isoformat())
        elif action.review > _later(begins, int(months)):
            yield of_action("too_far", action, day=action.review.isoformat(), months=months)


def _later(day: date, months: int) -> date:
    """The last day that is not more than so many months away."""
    whole = day.year * 12 + day.month - 1 + months
    last = monthrange(whole // 12, whole % 12 + 1)[1]
    return date(whole // 12, whole % 12 + 1, min(day.day, last))


def broken_down(plan: Plan, around: Circumstances) -> Hits:
    """Long actions have milestones, and what is under way in the next months says what is done in which week."""
    now = max(1, month_of(plan.begins, around.on))
    last = now + int(around.most("weekly_months")) - 1
    for action in live(plan):
        months = worked(action, around.limits, plan.begins)
        if len(months) > around.most("months_without_milestone") and not action.milestones:
            yield of_action("no_milestone", action, months=len(months))
        if action.start_month <= last and not action.weeks:
            yield of_action("no_weeks", action)


def peak_season(plan: Plan, around: Circumstances) -> Hits:
    """Change that begins or has to end in a peak month, unless it is meant for the peak season."""
    for action in live(plan):
        if action.tags.season == "peak":
            continue
        ends = dict.fromkeys((action.start_month, action.finish_month))
        for month in ends:
            if peak(around.limits, plan.begins, month):
                yield of_action("peak", action, month=month).model_copy(update={"month": month})
                break


PACE = (
    HealthRule("L07", reviews),
    HealthRule("L18", broken_down),
    HealthRule("L19", peak_season),
)
