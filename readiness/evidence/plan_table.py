"""A plan handed in as a workbook: lines of actions and of targets, and the version it was handed out as."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_plan import PLAN_COLUMNS, PLAN_TABLE, PLAN_TARGET, PLAN_VERSION


class PlanTable(Evidence):
    """One line an action and sheet."""

    shape = PLAN_TABLE


class PlanTargets(Evidence):
    """One line a target."""

    shape = PLAN_TARGET


class PlanVersions(Evidence):
    """One line for each thing as it was handed out."""

    shape = PLAN_VERSION


class PlanColumns(Evidence):
    """One line a column of a sheet."""

    shape = PLAN_COLUMNS
