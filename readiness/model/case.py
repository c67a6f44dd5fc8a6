"""A firm's case: who it is, what it says, what it handed in."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from readiness.model.base import Lang, OfferClass
from readiness.model.plan import Plan
from readiness.model.roadmap import Horizon
from readiness.model.room import Dissent
from readiness.model.stated import Amount, Currency, Line, Share, Stated
from readiness.model.supply_terms import Chances, OriginTerms

AnswerValue = float | str | date | None

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Customer(Stated):
    name: str
    country: str | None = None
    revenue: Amount | None = None
    """Yearly revenue with this customer, in the case's currency."""
    profile: str | None = None
    """The buyer profile this customer resembles."""
    portal: str | None = None


class Profile(Stated):
    """Facts that route questions; None is unknown, never a default."""

    employees: Annotated[int, Field(ge=0)] | None = None
    country: str | None = None
    sites: tuple[str, ...] = ()
    offer_class: dict[OfferClass, Share] = {}
    """Share of revenue, 0..1."""
    markets: tuple[str, ...] = ()
    customers: tuple[Customer, ...] = ()
    connected_products: bool | None = None
    nace: str | None = None
    revenue: Amount | None = None
    features: tuple[str, ...] | None = None
    """Product features the law speaks of: machinery, partly_completed, software, magnets, chiller ..."""


class Answer(Stated):
    """One answer; exactly one of value, unknown, not_applicable."""

    question: Line
    value: float | date | str | None = None
    unknown: bool = False
    not_applicable: bool = False
    reason: str | None = Field(default=None, max_length=2000)
    comment: str | None = Field(default=None, max_length=4000)
    confidence: Literal["low", "medium", "high"] | None = None
    by: Line | None = None
    at: datetime | None = None
    settled: date | None = None
    """The day a workshop settled on it."""
    dissent: tuple[Dissent, ...] = ()
    """Who would have said otherwise there."""

    @field_validator("value", mode="before")
    @classmethod
    def _typed(cls, value: Any) -> Any:
        """An ISO date is a date whether it was written in YAML, JSON or a form; yes and no are not numbers."""
        if isinstance(value, bool):
            raise ValueError("a number, a date or a choice")
        if isinstance(value, str) and _ISO_DATE.fullmatch(value):
            return date.fromisoformat(value)
        return value

    @model_validator(mode="after")
    def _one_state(self) -> Answer:
        if (self.value is not None) + self.unknown + self.not_applicable != 1:
            raise ValueError("exactly one of value, unknown, not_applicable")
        return self


class EvidenceFile(Stated):
    """A file handed in; `columns` and `confirmed` are what a person confirmed about it."""

    file: Line
    kind: str | None = None
    columns: dict[str, str] = {}
    """Canonical field -> the header it stands under."""
    confirmed: dict[str, str] = {}
    """Field of a document -> the value a person confirmed (normalised as text)."""


class SpotChecks(Stated):
    seed: int = 1
    questions: tuple[str, ...] = ()
    """Questions the app drew by chance; their proof also moves the estimate of the firm's optimism."""


PlanMonth = Annotated[int, Field(ge=1, le=24)]


class PinnedStart(Stated):
    """An action that starts in this month of the plan and in no other."""

    start: PlanMonth


Pin = PinnedStart | Literal["in", "out"]


class Limits(Stated):
    """What the roadmap may use."""

    days_per_month: dict[str, Amount] = {"all": 20.0}
    budget: dict[Horizon, Amount | None] = {"0-6": None, "6-12": None, "12+": None}
    """kEUR by horizon, null = unlimited."""
    parallel: Annotated[int, Field(ge=1)] = 6
    parallel_per_role: Annotated[int, Field(ge=1)] | None = None
    """Steps one role may have under way at once; None = the parameter's number."""
    days_in: dict[str, dict[PlanMonth, Amount]] = {}
    """Role or `all` -> month of the plan -> days in that month, instead of `days_per_month`."""
    months_off: tuple[Annotated[int, Field(ge=1, le=12)], ...] = ()
    """Calendar months of the peak season, in which change work rests or runs on a share of its days."""
    months_off_share: Share = 0.0
    """What is left of the days in these months; at 0 every step pauses."""
    strategic_share: Share | None = None
    """Share of each horizon's money and days that quick wins may not take; None = the parameter's."""
    key_actions: tuple[Line, ...] = ()
    """Key projects: they and what they need get days and money before all others, in this order."""
    pins: dict[Line, Pin] = {}
    """What the room has settled: the month an action starts, that it is in, or that it is out."""


class Actual(Stated):
    action: str
    started: int | None = None
    finished: int | None = None
    effort_days: Amount | None = None
    cost_keur: Amount | None = None


OWN_BUYER = "own:"
"""How the id of a buyer begins that a case brings itself; the rest is the customer's name."""


class OwnBuyer(Stated):
    """A customer judged by its own questionnaire: what it weighs, by dimension, and what it will not do without."""

    name: Line
    file: Line | None = None
    """The questionnaire it was taken from."""
    weights: dict[str, Amount] = {}
    gates: tuple[Line, ...] = ()
    """Questions of ours that its knock-out questions were taken for."""
    cut_off: Annotated[float, Field(ge=0, le=100)]
    tolerances: dict[Line, Amount] = {}
    """Parameter id -> what this customer lets pass itself, in the parameter's unit (0.01 = 1 per cent)."""

    @property
    def id(self) -> str:
        return f"{OWN_BUYER}{self.name}"


Topic = Literal["maker", "origin", "declaration", "substances", "changes", "recovery"]
"""What a supplier can be asked for: the maker behind the dealer, country of origin, long-term declaration,
substances (SVHC, RoHS), notice of changes, time to deliver again after a stop."""
RequestStep = Literal["sent", "reminded", "answered", "declined"]


class RequestEvent(Stated):
    """What happened to a request, as people state it; answers handed in as files need no entry."""

    what: RequestStep
    on: date
    note: Line | None = None


class SupplierRequest(Stated):
    """A request to one supplier. `id` stands in letter, mail and table, so that the answer finds its way back."""

    id: Line
    supplier: Line
    about: tuple[Topic, ...]
    parts: tuple[Line, ...] = ()
    lang: Lang = "en"
    contact: Line | None = None
    """The mail address it goes to."""
    drawn_up: date
    due: date
    """Until when an answer is asked for."""
    events: tuple[RequestEvent, ...] = ()


class Case(Stated):
    name: Line
    on: date
    currency: Currency = "EUR"
    rates: dict[Currency, Annotated[float, Field(gt=0)]] = {}
    bank_version: str | None = None
    profile: Profile = Profile()
    answers: tuple[Answer, ...] = ()
    evidence: tuple[EvidenceFile, ...] = ()
    spot_checks: SpotChecks = SpotChecks()
    buyers: tuple[str, ...] = ()
    """Profiles to look through; empty = all of the bank."""
    own_buyers: tuple[OwnBuyer, ...] = ()
    """Customers with a questionnaire of their own; always looked at."""
    limits: Limits = Limits()
    actuals: tuple[Actual, ...] = ()
    requests: tuple[SupplierRequest, ...] = ()
    """What suppliers were asked."""
    plan: Plan | None = None
    """The plan people agreed on, with what happened to it since; the optimiser's roadmap stands beside it."""
    chances: Chances = {}
    """Chances of disruption a year that the firm knows better than the judgement in force."""
    origin_rule: OriginTerms | None = None
    synthetic: bool = False
    """True for the bundled sample firms: everything in them is invented."""
