"""What a room agreed on each action that stands, in words; what nobody named is said to be open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from readiness.model.agreement import Agreement, Goal
from readiness.model.plan import Safeguard
from readiness.planning.months import first_day
from readiness.report.words import Words
from readiness.rooms.agreements import Open, still_open

DIGITS = 2
COLUMNS = ("action", "owner", "due", "target", "safeguards")


@dataclass(frozen=True)
class AgreementLine:
    action: str
    owner: str
    due: str
    target: str
    """What shows that it is done, and the figure it moves."""
    safeguards: tuple[str, ...]

    @property
    def cells(self) -> tuple[str, str, str, str, tuple[str, ...]]:
        return self.action, self.owner, self.due, self.target, self.safeguards


def agreement_lines(found: Sequence[Agreement], say: Words) -> tuple[AgreementLine, ...]:
    """In the order the room talked about them."""
    return tuple(_line(one, say) for one in found)


def agreement_rows(found: Sequence[Agreement], say: Words) -> tuple[tuple[str, ...], ...]:
    """As cells of a table with `COLUMNS`."""
    nothing = say("agreements/nobody")
    return tuple(
        (*line.cells[:-1], say.joined(line.safeguards) or nothing) for line in agreement_lines(found, say)
    )


def quarter_words(ends: date, say: Words) -> str:
    """A quarter by its months."""
    return say.months(first_day(ends, -1), 1, 3)


def safeguard_words(found: Safeguard, say: Words) -> str:
    return found.says or (say(f"safeguard/{found.against}") if found.against else "")


def figure_words(goal: Goal, say: Words) -> str:
    """A figure the library no longer holds is called by its id."""
    known = say.has(f"kpi/{goal.kpi}/name")
    return say(
        "agreements/figure",
        name=say(f"kpi/{goal.kpi}/name") if known else goal.kpi,
        baseline=say.number(goal.baseline, DIGITS),
        target=say.number(goal.target, DIGITS),
        unit=say(f"kpi/{goal.kpi}/unit") if known else "",
    ).strip()


def open_words(found: Sequence[Agreement], say: Words) -> str:
    """How much is still open, or that nothing is."""
    left = still_open(found)
    if left == Open(0, 0, 0):
        return say("agreements/named")
    return say("agreements/open", owner=left.owner, due=left.due, safeguards=left.safeguards)


def _line(one: Agreement, say: Words) -> AgreementLine:
    is_open, proof = say("agreements/nobody"), f"action/{one.action}/proof"
    shown = one.proof or (say(proof) if say.has(proof) else "")
    figure = figure_words(one.goal, say) if one.goal else ""
    return AgreementLine(
        action=say.action(one.action) if say.has(f"action/{one.action}/name") else one.action,
        owner=_owner(one, say) or is_open,
        due=is_open if one.due is None else say.month(one.due, 1),
        target=" · ".join(part for part in (shown, figure) if part) or is_open,
        safeguards=tuple(safeguard_words(s, say) for s in one.safeguards),
    )


def _owner(one: Agreement, say: Words) -> str:
    """A department alone is no name: it stands beside the word for open."""
    role = say(f"view/role/{one.role}") if one.role else ""
    if one.owner:
        return say("agreements/owner_of", role=role, name=one.owner) if role else one.owner
    return say("agreements/owner_of", role=role, name=say("agreements/nobody")) if role else ""
