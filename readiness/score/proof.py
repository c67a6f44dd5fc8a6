"""What evidence proves about one question when several checks speak to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from readiness.model.bank import Bank
from readiness.model.base import ASSURANCES, Assurance
from readiness.model.finding import Finding


@dataclass(frozen=True)
class Proof:
    """`whole_file`: a check that looked at all a file covers set the level, not one the firm chose the items of."""

    level: float
    assurance: Assurance
    whole_file: bool


def proofs(bank: Bank, findings: Iterable[Finding]) -> Mapping[str, Proof]:
    """Question -> proof. Which checks count for a question the bank says, not the finding."""
    by_check: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.level is not None and finding.assurance != "claimed":
            by_check.setdefault(finding.check, []).append(finding)
    spoken = {q.id: [f for check in q.checks for f in by_check.get(check, ())] for q in bank.questions}
    return {question: weakest_link(found) for question, found in spoken.items() if found}


def weakest_link(found: Iterable[Finding]) -> Proof:
    """The lowest level counts, with the best assurance that shows it.

    A second check that finds the same level or a higher one confirms; were its assurance to count as the minimum,
    handing in more evidence could lower what is proven.
    """
    concluded = [(f.level, f) for f in found if f.level is not None]
    level = min(reached for reached, _ in concluded)
    lowest = [f for reached, f in concluded if reached == level]
    return Proof(
        level=level,
        assurance=max((f.assurance for f in lowest), key=ASSURANCES.index),
        whole_file=any(f.whole_file for f in lowest),
    )
