"""A ready piece to start an action or a gate with, filled with what is known; the rest stays a gap in brackets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from readiness.report.view.gates import gate_lines
from readiness.report.view.result import Result
from readiness.report.view.steps import step_lines
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


def gate_starters(result: Result, say: Words) -> dict[str, Starter]:
    """Question -> the piece that opens its gate, the most pressing first; a proven gate needs none.

    A gate that a customer's own questionnaire sets begins with the action that opens it.
    """
    found: dict[str, Starter] = {}
    for gate in gate_lines(result, say):
        facts = _facts(result, gate.owner)
        for ident in (gate.question, gate.action) if gate.state != "passed" else ():
            starter = starter_for(ident, say, facts) if ident else None
            if starter is not None:
                found.setdefault(gate.question, starter)
    return found


def step_starters(result: Result, say: Words) -> dict[str, Starter]:
    """Action -> its piece, for the steps of the plan as they begin."""
    steps = sorted(step_lines(result, say), key=lambda s: (s.start, s.finish, s.action))
    made = ((s.action, starter_for(s.action, say, _facts(result, s.owner))) for s in steps)
    return {action: starter for action, starter in made if starter is not None}


def _facts(result: Result, owner: str) -> Facts:
    on = result.case.on
    answer = timedelta(days=result.bank.limits(on)["requests.answer_days"])
    return Facts(firm=result.case.name, owner=owner, on=on, due=on + answer)


def _known(say: Words, facts: Facts) -> dict[str, str]:
    told = {
        "firm": facts.firm,
        "owner": facts.owner,
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
