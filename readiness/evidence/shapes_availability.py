"""What is coming and when: planned output, deliveries on their way, days of supply, demand, free slots, projects."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

_STATED = (
    Field("updated_at", "moment"),
    Field("updated_zoned", "flag"),
)
"""When the line was true, and whether the moment named its offset."""

PLANNED_OUTPUT = Shape(
    "planned-output",
    (
        Field("article", "id", required=True, filled=True),
        Field("partner", "id"),
        Field("quantity", "number", required=True),
        Field("unit", "id"),
        Field("site", "text"),
        Field("completed_at", "moment", required=True),
        Field("order_number", "id"),
        *_STATED,
    ),
)

TRANSIT = Shape(
    "transit",
    (
        Field("article", "id", required=True, filled=True),
        Field("partner", "id"),
        Field("quantity", "number", required=True),
        Field("unit", "id"),
        Field("site", "text"),
        Field("destination", "text"),
        Field("departure", "moment", required=True),
        Field("departure_type", "word"),  # estimated or actual
        Field("arrival", "moment"),
        Field("arrival_type", "word"),
        Field("tracking", "id"),
        Field("incoterm", "text"),
        Field("order_number", "id"),
        *_STATED,
    ),
)

DAYS_OF_SUPPLY = Shape(
    "days-of-supply",
    (
        Field("article", "id", required=True, filled=True),
        Field("site", "text"),
        Field("day", "date", required=True),
        Field("days_of_supply", "days", required=True),
        *_STATED,
    ),
)

DEMAND = Shape(
    "demand",
    (
        Field("article", "id", required=True, filled=True),
        Field("partner", "id"),
        Field("quantity", "number", required=True),
        Field("unit", "id"),
        Field("day", "date", required=True),
        Field("site", "text"),
        Field("destination", "text"),
        Field("demand_category", "id"),
        *_STATED,
    ),
)

SLOTS = Shape(
    "slots",
    (
        Field("product", "id", required=True, filled=True),
        Field("earliest", "date", required=True),
        Field("confirmed_by", "text", required=True),
        Field("confirmed_on", "date", required=True),
        Field("holds_until", "date"),
        Field("reservable_until", "date"),
        Field("site", "text"),
    ),
)

PROJECTS = Shape(
    "projects",
    (
        Field("project", "id", required=True, filled=True),
        Field("customer", "text"),
        Field("description", "text"),
        Field("contract_on", "date"),
        Field("baseline", "date", required=True),
        Field("change_orders", "count"),
        Field("last_agreed", "date"),
        Field("fat_on", "date"),
        Field("shipped_on", "date", required=True),
        Field("sat_on", "date"),
    ),
)
"""`baseline` is the delivery date of the contract, `last_agreed` the one after all agreed change orders."""

AVAILABILITY = (PLANNED_OUTPUT, TRANSIT, DAYS_OF_SUPPLY, DEMAND, SLOTS, PROJECTS)
