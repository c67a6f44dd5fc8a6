"""A plan handed in as a workbook: lines of actions, their steps, targets and people, and the version it was handed out as."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_plan import (
    PLAN_COLUMNS,
    PLAN_MILESTONE,
    PLAN_PERSON,
    PLAN_TABLE,
    PLAN_TARGET,
    PLAN_VERSION,
    PLAN_WEEK,
)


class PlanTable(Evidence):
    """One line an action and sheet."""

    shape = PLAN_TABLE


class PlanTargets(Evidence):
    """One line a target."""

    shape = PLAN_TARGET


class PlanMilestones(Evidence):
    """One line a milestone."""

    shape = PLAN_MILESTONE


class PlanWeeks(Evidence):
    """One line what somebody does in a week."""

    shape = PLAN_WEEK


class PlanPeople(Evidence):
    """One line a person."""

    shape = PLAN_PERSON


class PlanVersions(Evidence):
    """One line for each thing as it was handed out."""

    shape = PLAN_VERSION


class PlanColumns(Evidence):
    """One line a column of a sheet."""

    shape = PLAN_COLUMNS
