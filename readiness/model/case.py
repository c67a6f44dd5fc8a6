"""A firm's case: who it is, what it says, what it handed in."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import Field, model_validator

from readiness.model.base import OfferClass, Value

AnswerValue = float | str | date | None


class Customer(Value):
    name: str
    country: str | None = None
    revenue: float | None = None
    """Yearly revenue with this customer, in the case's currency."""
    profile: str | None = None
    """The buyer profile this customer resembles."""
    portal: str | None = None


class Profile(Value):
    """Facts that route questions; None is unknown, never a default."""

    employees: int | None = None
    country: str | None = None
    sites: tuple[str, ...] = ()
    offer_class: dict[OfferClass, float] = {}
    """Share of revenue, 0..1."""
    markets: tuple[str, ...] = ()
    customers: tuple[Customer, ...] = ()
    connected_products: bool | None = None
    nace: str | None = None
    revenue: float | None = None
    features: tuple[str, ...] | None = None
    """Product features the law speaks of: machinery, partly_completed, software, magnets, chiller ..."""


class Answer(Value):
    """One answer; exactly one of value, unknown, not_applicable."""

    question: str
    value: float | date | str | None = None
    unknown: bool = False
    not_applicable: bool = False
    reason: str | None = Field(default=None, max_length=2000)
    comment: str | None = Field(default=None, max_length=4000)
    confidence: Literal["low", "medium", "high"] | None = None
    by: str | None = Field(default=None, max_length=200)
    at: datetime | None = None

    @model_validator(mode="after")
    def _one_state(self) -> Answer:
        if (self.value is not None) + self.unknown + self.not_applicable != 1:
            raise ValueError("exactly one of value, unknown, not_applicable")
        return self


class EvidenceFile(Value):
    """A file handed in; `columns` and `confirmed` are what a person confirmed about it."""

    file: str
    kind: str | None = None
    columns: dict[str, str] = {}
    """Canonical field -> the header it stands under."""
    confirmed: dict[str, str] = {}
    """Field of a document -> the value a person confirmed (normalised as text)."""


class SpotChecks(Value):
    seed: int = 1
    questions: tuple[str, ...] = ()
    """Questions the app drew by chance; their proof also moves the estimate of the firm's optimism."""


class Limits(Value):
    """What the roadmap may use."""

    days_per_month: dict[str, float] = {"all": 20.0}
    budget: dict[str, float | None] = {"0-6": None, "6-12": None, "12+": None}
    """kEUR by horizon, null = unlimited."""
    parallel: int = 6


class Actual(Value):
    action: str
    started: int | None = None
    finished: int | None = None
    effort_days: float | None = None
    cost_keur: float | None = None


class Case(Value):
    name: str = Field(max_length=200)
    on: date
    currency: str = "EUR"
    rates: dict[str, float] = {}
    bank_version: str | None = None
    profile: Profile = Profile()
    answers: tuple[Answer, ...] = ()
    evidence: tuple[EvidenceFile, ...] = ()
    spot_checks: SpotChecks = SpotChecks()
    buyers: tuple[str, ...] = ()
    """Profiles to look through; empty = all of the bank."""
    limits: Limits = Limits()
    actuals: tuple[Actual, ...] = ()
    synthetic: bool = False
    """True for the bundled sample firms: everything in them is invented."""
