"""What is coming and when, as evidence."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_availability import (
    DAYS_OF_SUPPLY,
    DEMAND,
    PLANNED_OUTPUT,
    PROJECTS,
    SLOTS,
    TRANSIT,
)


class PlannedOutput(Evidence):
    """What will be finished for a customer, where and when."""

    shape = PLANNED_OUTPUT


class Transit(Evidence):
    """Deliveries on their way; `departure_type` and `arrival_type` say estimated or actual."""

    shape = TRANSIT


class DaysOfSupply(Evidence):
    """For how many days the stock lasts from `day` on, as the firm states it."""

    shape = DAYS_OF_SUPPLY


class Demand(Evidence):
    """What a customer needs on a day: needed to judge how long the stock lasts."""

    shape = DEMAND


class Slots(Evidence):
    """The next free production slot of each product line, who confirmed it and when."""

    shape = SLOTS


class Projects(Evidence):
    """Machines and plants as promised in the contract, as last agreed, and as shipped and accepted."""

    shape = PROJECTS
