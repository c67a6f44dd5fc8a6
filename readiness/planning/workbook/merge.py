"""Three versions of a plan become one: as handed out, as it stands now, as it came back; what clashes is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from readiness.model.plan import Objective, Person, Plan, PlannedAction
from readiness.planning.workbook.columns import Thing, ident

Of = Literal["action", "target", "person"]
T = TypeVar("T", PlannedAction, Objective, Person)
WHOLE = ""
MONTHS = "months"
"""Start and finish move together, so that no half of a move can turn a plan round."""
NESTED = ("raci", "tags")


@dataclass(frozen=True)
class PlanEdit:
    """One difference: `before` as handed out, `now` as it stands, `after` as it came back. Without a field the whole
    action, target or person came (`before` None) or went (`after` None)."""

    of: Of
    id: str
    field: str
    before: Any
    now: Any
    after: Any

    @property
    def key(self) -> str:
        return f"{self.of}/{self.id}/{self.field}"


@dataclass(frozen=True)
class Merged:
    """`plan` holds every change and no conflict; a conflict is what both sides changed differently."""

    plan: Plan
    changes: tuple[PlanEdit, ...]
    conflicts: tuple[PlanEdit, ...]


def merged(base: Plan, mine: Plan, theirs: Plan) -> Merged:
    kinds: tuple[Of, ...] = ("action", "target", "person")
    edits = [edit for of in kinds for edit in _edits(of, base, mine, theirs)]
    changes = tuple(e for e in edits if e.now == e.before)
    conflicts = tuple(e for e in edits if e.now != e.before)
    return Merged(with_edits(mine, changes), changes, conflicts)


def with_edits(mine: Plan, picked: Iterable[PlanEdit]) -> Plan:
    """What stands now with these edits made; everything else in the plan stays, its log too."""
    edits = tuple(picked)
    return mine.model_copy(
        update={
            "actions": _made(mine.actions, [e for e in edits if e.of == "action"]),
            "objectives": _made(mine.objectives, [e for e in edits if e.of == "target"]),
            "people": _made(mine.people, [e for e in edits if e.of == "person"]),
        }
    )


def _edits(of: Of, base: Plan, mine: Plan, theirs: Plan) -> Iterator[PlanEdit]:
    was, now, then = (_by_id(of, plan) for plan in (base, mine, theirs))
    for name in dict.fromkeys((*was, *then)):
        before, here, after = was.get(name), now.get(name), then.get(name)
        if after in (before, here):
            continue
        if after is None or here is None or (before is None and name not in now):
            yield PlanEdit(of, name, WHOLE, before, here, after)
            continue
        old, present, new = (flat(x) if x is not None else {} for x in (before, here, after))
        for field, value in new.items():
            if value != old.get(field) and value != present[field]:
                yield PlanEdit(of, name, field, old.get(field), present[field], value)


def _by_id(of: Of, plan: Plan) -> dict[str, Thing]:
    things: Mapping[Of, tuple[Thing, ...]] = {
        "action": plan.actions,
        "target": plan.objectives,
        "person": plan.people,
    }
    return {ident(thing): thing for thing in things[of]}


def flat(thing: Thing) -> dict[str, Any]:
    """Every field but the id or name; those of RACI and tags one by one, start and finish as one."""
    found: dict[str, Any] = {}
    for name in type(thing).model_fields:
        value = getattr(thing, name)
        if name in NESTED:
            found |= {f"{name}.{inner}": getattr(value, inner) for inner in type(value).model_fields}
        elif name not in ("id", "name", "start_month", "finish_month"):
            found[name] = value
    if isinstance(thing, PlannedAction):
        found[MONTHS] = (thing.start_month, thing.finish_month)
    return found


def _made(things: tuple[T, ...], edits: list[PlanEdit]) -> tuple[T, ...]:
    by_id: dict[str, T] = {ident(thing): thing for thing in things}
    for edit in edits:
        if edit.field == WHOLE:
            if edit.after is None:
                by_id.pop(edit.id, None)
            else:
                by_id[edit.id] = edit.after
        elif edit.id in by_id:
            by_id[edit.id] = _with(by_id[edit.id], edit.field, edit.after)
    return tuple(by_id.values())


def _with(thing: T, field: str, value: Any) -> T:
    if field == MONTHS:
        return _valid(thing, {"start_month": value[0], "finish_month": value[1]})
    outer, _, inner = field.partition(".")
    if not inner:
        return _valid(thing, {field: value})
    held = getattr(thing, outer)
    return _valid(thing, {outer: held.model_copy(update={inner: value})})


def _valid(thing: T, changes: Mapping[str, Any]) -> T:
    return type(thing).model_validate({**dict(thing), **changes})
