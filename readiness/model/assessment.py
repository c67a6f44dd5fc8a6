"""The result of one assessment, exactly as the contract prints it."""

from __future__ import annotations

from typing import Any, Literal

from readiness.model.base import Assurance, Stage, Value
from readiness.model.finding import Finding
from readiness.model.network import Countermeasure, NetworkState
from readiness.model.place import Param, Place, Problem

GateState = Literal["passed", "claimed", "failed", "unknown"]
BuyerVerdict = Literal["shortlisted", "not_shortlisted", "needs_review"]


class Score(Value):
    """All 0..100 except the shares; None = nothing to compute from."""

    claimed: float | None
    answered: float
    verified: float | None
    proven: float
    expected: float | None
    low: float | None
    high: float | None


class DimensionScore(Score):
    id: str


class GateResult(Value):
    id: str
    buyer: str
    stage: Stage
    state: GateState
    effect: Literal["blocks", "caps"]
    question: str
    level: float | None = None
    needed: float = 0


class Reason(Value):
    code: str
    params: dict[str, Param] = {}


class BuyerResult(Value):
    id: str
    verdict: BuyerVerdict
    score: float | None
    low: float | None = None
    high: float | None = None
    cut_off: float
    reasons: tuple[Reason, ...]
    flip: tuple[str, ...] | None = None
    revenue: float | None = None
    """Yearly revenue with customers of this profile; None = not stated."""


class Gap(Value):
    """`worth` = points of the headline score if the question stood proven at `target`; `blocks` = buyers it blocks."""

    question: str
    now: float | None
    target: float
    worth: float
    blocks: tuple[str, ...] = ()


class ItemState(Value):
    """Where one question stands: claimed by the answer, proven by evidence, with the assurance that proves it."""

    question: str
    dimension: str = ""
    applies: Literal["yes", "no", "unknown"] = "yes"
    claimed: float | None = None
    proven: float | None = None
    assurance: Assurance = "claimed"
    state: Literal["answered", "unknown", "not_applicable", "open"] = "open"
    weight: float = 0
    """Share of its score (headline or capability), 0..1; 0 for gates without points."""
    moves_optimism: bool = False
    """The proof was drawn by chance or covers a whole file, so it also says how the firm answers elsewhere."""
    achieved: float | None = None
    """A hypothetical: lifted to at least this level and proven there."""


class NextEvidence(Value):
    """`narrows` = points by which the interval of the headline shrinks once this question is proven.

    `level` = where it would probably stand; `clears` = ids of gates that would then be passed, None where nothing
    says at which level it stands.
    """

    question: str
    narrows: float
    level: float | None = None
    clears: tuple[str, ...] = ()


class DeclarationGap(Value):
    """A question whose answer and evidence differ: `proven` above `claimed` undersells the firm, below it is risky."""

    question: str
    claimed: float
    proven: float
    assurance: Assurance
    places: tuple[Place, ...] = ()
    place_count: int = 0


class BankId(Value):
    version: str
    fingerprint: str


class CaseId(Value):
    name: str
    on: str


class Assessment(Value):
    bank: BankId
    case: CaseId
    score: Score
    capability: Score
    dimensions: tuple[DimensionScore, ...]
    gates: tuple[GateResult, ...]
    buyers: tuple[BuyerResult, ...]
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    gaps: tuple[Gap, ...] = ()
    items: tuple[ItemState, ...] = ()
    next_evidence: tuple[NextEvidence, ...] = ()
    """Unproven questions a file could prove, the one that narrows the interval most first."""
    declaration_gaps: tuple[DeclarationGap, ...] = ()
    """Where the firm is better than it says first, largest first; then where it is worse."""
    optimism: dict[str, float | None] = {}
    """Estimated shared optimism in levels (median, low, high) and how many drawn checks stand behind it."""
    appendix: dict[str, Any] = {}
    """Robustness figures: geometric mean, prior switched off."""


class CaseState(NetworkState):
    """How the firm stands before or after a what-if, with what buyers would make of it."""

    score: Score
    gates: tuple[GateResult, ...]
    buyers: tuple[BuyerResult, ...]


class CaseWhatIf(Value):
    spec: str
    before: CaseState
    after: CaseState
    actions: tuple[str, ...] = ()
    countermeasures: tuple[Countermeasure, ...] = ()
