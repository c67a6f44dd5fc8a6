"""The most useful files to hand in next: which gates they would open and by how much they narrow the score."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.assessment import Assessment, NextEvidence
from readiness.report.words import Words

MOST = 5


@dataclass(frozen=True)
class ProofLine:
    question: str
    title: str
    wanted: str
    """What to hand in, as the question's texts name it."""
    worth: str


def proof_lines(assessment: Assessment, say: Words, most: int = MOST) -> tuple[ProofLine, ...]:
    """What opens most gates first, then what narrows most; what does neither is left out."""
    useful = [e for e in assessment.next_evidence if e.clears or e.narrows > 0]
    useful.sort(key=lambda e: (-len(e.clears), -e.narrows, e.question))
    return tuple(_line(e, assessment, say) for e in useful[:most])


def _line(proof: NextEvidence, assessment: Assessment, say: Words) -> ProofLine:
    wanted = say.texts.list(f"question/{proof.question}/proof")
    buyers = {g.id: g.buyer for g in assessment.gates}
    opened = say.listed(say.buyer(buyers[gate], "short") for gate in proof.clears)
    return ProofLine(
        question=proof.question,
        title=say.question(proof.question),
        wanted=wanted[0] if wanted else "",
        worth=say.joined(
            (
                say("next_proof/opens", buyers=opened) if opened else "",
                say("next_proof/narrows", points=say.number(proof.narrows, 1)) if proof.narrows > 0 else "",
            )
        ),
    )
