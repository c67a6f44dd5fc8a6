"""Questions drawn by chance for a check: the only proof a firm did not choose, so the only one that says how it answers."""

from __future__ import annotations

from random import Random

from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.score.items import item_states
from readiness.score.weights import headline_dimensions


def draw_spot_checks(bank: Bank, case: Case, seed: int, n: int) -> tuple[str, ...]:
    """At most `n` answered questions of the headline that a check can prove, spread evenly over the dimensions.

    The same seed and the same answers give the same draw, in whatever order the answers came.
    """
    chance = Random(seed)
    provable = {
        d: sorted(
            s.question
            for s in item_states(bank, case)
            if s.dimension == d and s.claimed is not None and bank.question[s.question].checks
        )
        for d in sorted(headline_dimensions(bank))
    }
    stacks = [chance.sample(questions, len(questions)) for questions in provable.values()]
    chance.shuffle(stacks)
    rounds = max((len(stack) for stack in stacks), default=0)
    drawn = [stack[turn] for turn in range(rounds) for stack in stacks if turn < len(stack)]
    return tuple(sorted(drawn[: max(n, 0)]))
