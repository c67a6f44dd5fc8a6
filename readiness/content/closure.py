"""Does every id the bank names exist, once, and can the catalogue of actions be carried out?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from readiness.model.bank import Bank
from readiness.model.place import Problem


def unresolved(bank: Bank) -> tuple[Problem, ...]:
    """All dangling, doubled and circular references of a bank."""
    return (*_doubles(bank), *_dangling(bank), *_action_order(bank))


def _doubles(bank: Bank) -> Iterator[Problem]:
    for kind, items in (
        ("question", bank.questions),
        ("action", bank.actions),
        ("buyer", bank.buyers),
        ("dimension", bank.dimensions),
        ("card", bank.cards),
    ):
        for ident, count in Counter(item.id for item in items).items():
            if count > 1:
                yield Problem(code="id_twice", params={"kind": kind, "id": ident})
    for (ident, since), count in Counter((p.id, p.since) for p in bank.parameters).items():
        if count > 1:
            yield Problem(code="id_twice", params={"kind": "parameter", "id": f"{ident} ({since})"})


def _references(bank: Bank) -> Iterator[tuple[str, str, str]]:
    """(who names it, kind of the thing named, its id)."""
    for q in bank.questions:
        yield q.id, "dimension", q.dimension
        for c in q.contradicts:
            yield q.id, "question", c.with_question
    for a in bank.actions:
        yield from ((a.id, "question", question) for question in a.closes)
        yield from ((a.id, "action", need) for need in a.needs)
        if a.pilot_of is not None:
            yield a.id, "action", a.pilot_of
    for b in bank.buyers:
        yield from ((b.id, "dimension", dimension) for dimension in b.weights)
        yield from ((b.id, "question", gate.question) for gate in b.gates)
        yield from ((b.id, "question", question) for question in b.must_answer)
        yield from ((b.id, "tolerance", name) for name in b.tolerances)


def _dangling(bank: Bank) -> Iterator[Problem]:
    known = {
        "question": set(bank.question),
        "action": set(bank.action),
        "dimension": {d.id for d in bank.dimensions},
        "tolerance": set(bank.tolerances),
    }
    for who, kind, ident in _references(bank):
        if ident not in known[kind]:
            yield Problem(code="id_unknown", params={"who": who, "kind": kind, "id": ident})


def _action_order(bank: Bank) -> Iterator[Problem]:
    try:
        TopologicalSorter({a.id: a.needs for a in bank.actions}).prepare()
    except CycleError as loop:
        yield Problem(code="actions_circular", params={"path": tuple(loop.args[1])})
    for a in bank.actions:
        if a.pilot_of is not None and a.pilot_of in bank.action and a.id not in bank.action[a.pilot_of].needs:
            yield Problem(code="pilot_not_needed", params={"pilot": a.id, "rollout": a.pilot_of})
