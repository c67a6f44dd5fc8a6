"""A ready piece to start an action or a gate with, filled with what is known; the rest stays a gap in brackets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.plan import PlannedAction
from readiness.planning.draft import drafted
from readiness.report.view.agreed import owners_of, plan_in_force, span
from readiness.report.view.gates import GateLine, gate_lines
from readiness.report.view.result import Result
from readiness.report.words import Words

KINDS = ("mail", "letter", "memo", "clause", "sheet", "table", "checklist", "agenda")
"""The third part of a text's key, so that a piece is of the same kind in every language."""
SIGNED = ("mail", "letter", "memo")
"""Kinds that greet somebody and bear a signature. A memo stays inside the firm."""
BETWEEN_COLUMNS, TAB = " | ", "\t"


@dataclass(frozen=True)
class Facts:
    """What is known when the piece is written; an empty text or None leaves a gap."""

    firm: str = ""
    owner: str = ""
    """Who answers for it: people, else a function."""
    name: str = ""
    """Who signs, where exactly one person answers for it."""
    role: str = ""
    customer: str = ""
    on: date | None = None
    due: date | None = None


@dataclass(frozen=True)
class Starter:
    """`text` is all that goes out, greeting and signature included. Columns of a table stand apart by tabs."""

    kind: str
    to: str
    subject: str
    text: str
    note: str
    """What to do before it goes out: a clause is for a lawyer to check; empty for the others."""
    proof: str
    """What it leads to."""

    @property
    def rows(self) -> tuple[str, ...]:
        """Lines of a table, head first; a spreadsheet takes them as they are."""
        return tuple(line for line in self.text.split("\n") if TAB in line)

    @property
    def lines(self) -> tuple[str, ...]:
        """All that is no table."""
        return tuple(line for line in self.text.split("\n") if TAB not in line)


def starter_for(ident: str, say: Words, facts: Facts) -> Starter | None:
    """By the id of an action or of a gate's question; None for a question that no shipped buyer makes a gate."""
    kind = next((k for k in KINDS if say.has(f"starter/{ident}/{k}/subject")), None)
    if kind is None:
        return None
    key = f"starter/{ident}/{kind}"
    known = _known(say, facts)
    body = say(f"{key}/body", **known).strip()
    return Starter(
        kind=say(f"starter_kind/{kind}"),
        to=say(f"{key}/to", **known),
        subject=say(f"{key}/subject", **known),
        text=_signed(kind, body, say, known) if kind in SIGNED else body.replace(BETWEEN_COLUMNS, TAB),
        note=say("starter_word/lawyer") if kind == "clause" else "",
        proof=_proof(ident, say),
    )


def action_starter(action: PlannedAction, case: Case, bank: Bank, say: Words) -> Starter | None:
    """None for an action of the firm's own: nobody but the firm knows how it begins."""
    named = action.raci.accountable
    facts = Facts(
        owner=say.listed(owners_of(action, say)),
        name=named[0] if len(named) == 1 else "",
        role=say(f"view/role/{action.role}"),
    )
    return starter_for(action.id, say, _of_case(facts, case, bank))


def gate_starters(result: Result, say: Words) -> dict[str, Starter]:
    """Question -> the piece that opens its gate, the most pressing first; a proven gate needs none.

    A gate that a customer's own questionnaire sets begins with the action that opens it.
    """
    planned = {a.id: a for a in plan_in_force(result).actions}
    found: dict[str, Starter] = {}
    for gate in gate_lines(result, say):
        if gate.state == "passed":
            continue
        starter = _of_gate(gate, planned.get(gate.action or ""), result, say)
        if starter is not None:
            found[gate.question] = starter
    return found


def step_starters(result: Result, say: Words) -> dict[str, Starter]:
    """Action -> its piece, for the plan in force as its actions begin."""
    actions = sorted(plan_in_force(result).actions, key=lambda a: (*span(a), a.id))
    return _of_actions(actions, result, say)


def proposed_starters(result: Result, say: Words) -> dict[str, Starter]:
    """The same for the steps the optimiser proposes; who answers is taken from the plan in force where it has them."""
    agreed = {a.id: a for a in plan_in_force(result).actions}
    proposed = drafted(result.roadmap, result.case, result.bank).actions
    return _of_actions([agreed.get(a.id, a) for a in proposed], result, say)


def _of_actions(actions: Iterable[PlannedAction], result: Result, say: Words) -> dict[str, Starter]:
    made = ((a.id, action_starter(a, result.case, result.bank, say)) for a in actions)
    return {ident: starter for ident, starter in made if starter is not None}


def _of_gate(gate: GateLine, opens: PlannedAction | None, result: Result, say: Words) -> Starter | None:
    named = opens.raci.accountable if opens is not None else ()
    facts = Facts(
        owner=say.listed(named) or gate.owner, name=named[0] if len(named) == 1 else "", role=gate.owner
    )
    facts = _of_case(facts, result.case, result.bank)
    found = starter_for(gate.question, say, facts)
    return starter_for(gate.action, say, facts) if found is None and gate.action is not None else found


def _of_case(facts: Facts, case: Case, bank: Bank) -> Facts:
    answer = timedelta(days=bank.limits(case.on)["requests.answer_days"])
    return replace(facts, firm=case.name, on=case.on, due=case.on + answer)


def _known(say: Words, facts: Facts) -> dict[str, str]:
    told = {
        "firm": facts.firm,
        "owner": facts.owner,
        "name": facts.name,
        "role": facts.role,
        "customer": facts.customer,
        "date": "" if facts.on is None else say.day(facts.on),
        "due": "" if facts.due is None else say.day(facts.due),
    }
    return {name: value or f"[{say(f'starter_gap/{name}')}]" for name, value in told.items()}


def _signed(kind: str, body: str, say: Words, known: dict[str, str]) -> str:
    inside = kind == "memo"
    greeting = say("starter_word/colleagues") if inside else say("request/greeting")
    closing = say("starter_word/thanks") if inside else say("request/closing")
    signature = say("starter_word/signature", **known)
    return f"{greeting}\n\n{body}\n\n{closing}\n{signature}"


def _proof(ident: str, say: Words) -> str:
    at = f"action/{ident}/proof"
    return say(at) if say.has(at) else say(f"question/{ident}/proof/0")
