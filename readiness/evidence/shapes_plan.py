"""Columns of a plan as people keep it in a workbook: actions with their steps, targets, people, and what was handed out."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

ROLES = ("management", "sales", "purchasing", "engineering", "production", "quality", "it", "finance")

PLAN_TABLE = Shape(
    "plan-table",
    (
        Field("plan_id", "id"),
        Field("id", "id"),
        Field("action", "text"),
        Field("start", "date"),
        Field("finish", "date"),
        Field("start_month", "count"),
        Field("finish_month", "count"),
        Field("role", "word"),
        Field("status", "word"),
        Field("needs", "texts"),
        Field("pilot_of", "id"),
        Field("key", "flag"),
        Field("strategic", "flag"),
        Field("region", "text"),
        Field("product_line", "text"),
        Field("season", "word"),
        Field("review", "date"),
        Field("proof", "text"),
        Field("rule", "text"),
        Field("use_case", "text"),
        Field("approvals", "count"),
        Field("approval_days", "number"),
        Field("incentive", "word"),
        Field("accountable", "texts"),
        Field("responsible", "texts"),
        Field("consulted", "texts"),
        Field("informed", "texts"),
        Field("decision_right", "text"),
        Field("spending_limit_keur", "number"),
        Field("budget_keur", "number"),
        Field("budget", "money"),
        Field("effort_days", "number"),
        *(Field(f"days_{role}", "number") for role in ROLES),
    ),
)
"""One line an action and sheet; a sheet holds some of the columns. `plan_id` stands in what was handed out by us, `id`
in anybody's plan. `budget` is in the currency of the case, `budget_keur` in thousands of euros."""

PLAN_TARGET = Shape(
    "plan-target",
    (
        Field("target_id", "id", filled=True),
        Field("goal", "text"),
        Field("hardness", "word"),
        Field("measures", "word"),
        Field("kpi", "text"),
        Field("definition", "text"),
        Field("unit", "text"),
        Field("today", "number"),
        Field("aim", "number"),
        Field("due", "date"),
        Field("goal_owner", "text"),
        Field("secures", "texts"),
        Field("region", "text"),
        Field("forecast", "number"),
        Field("incentive", "word"),
        Field("incentive_link", "text"),
    ),
)

PLAN_MILESTONE = Shape(
    "plan-milestone",
    (
        Field("milestone_of", "id", filled=True),
        Field("milestone", "text"),
        Field("milestone_due", "date"),
        Field("milestone_reached", "date"),
    ),
)

PLAN_WEEK = Shape(
    "plan-week",
    (
        Field("week_of", "id", filled=True),
        Field("week_begins", "date"),
        Field("week_work", "text"),
        Field("week_owner", "text"),
        Field("week_done", "flag"),
    ),
)

PLAN_PERSON = Shape(
    "plan-person",
    (
        Field("person", "id", filled=True),
        Field("role", "word"),
        Field("person_days", "number"),
        Field("person_mail", "text"),
        Field("region", "text"),
    ),
)

PLAN_VERSION = Shape(
    "plan-version",
    (
        Field("version_of", "id", filled=True),
        Field("as_exported", "text", required=True, filled=True),
    ),
)
"""One line an action, a target, a person, and one for the plan itself, as it stood when it was handed out."""

PLAN_COLUMNS = Shape("plan-columns", (Field("of", "id", filled=True), Field("field", "id", filled=True)))
"""One line a column that a sheet of a plan has: what tells an emptied cell from a column that is not there.
`of` = the kind of the sheet's lines."""

PLAN_BESIDE = (PLAN_TARGET, PLAN_MILESTONE, PLAN_WEEK, PLAN_PERSON, PLAN_VERSION)
"""Sheets that are read in the same workbook as the actions."""
PLAN = (PLAN_TABLE, *PLAN_BESIDE, PLAN_COLUMNS)
