"""`retention` and `purge`: what goes by the rule and when, one round of it, and one case gone for good because somebody says so."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from contextlib import closing
from datetime import date
from typing import Any

import orjson

from readiness.cli.keeping import opened
from readiness.cli.printing import note, say_problems, tell, words_of
from readiness.errors import UnknownId
from readiness.store.retention import RESTORABLE, Ahead, Retention, Taken
from readiness.store.store import Store
from readiness.store.values import CaseCard
from readiness.store.where import keep_months
from readiness.ui.keeping import coming_says


def add_retention(command: argparse.ArgumentParser) -> None:
    command.add_argument("--apply", action="store_true", help="take the steps whose time has come")
    command.add_argument("--json", action="store_true")


def add_purge(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")
    command.add_argument("--confirm", metavar="NAME")


def retention(wish: Namespace) -> int:
    """What lies ahead, after the steps that were taken now. Raises CaseError where the rule cannot be read."""
    months = keep_months()
    with closing(opened()) as store:
        names = {card.id: card.name for card in (*store.list_cases(), *store.list_cases(deleted=True))}
        rule = Retention(store, months)
        taken = rule.keep_to() if wish.apply else ()
        ahead = rule.ahead()
    if wish.json:
        told = {"keep_months": months, "taken": list(map(_step, taken)), "ahead": list(map(_next, ahead))}
        sys.stdout.buffer.write(orjson.dumps(told, option=orjson.OPT_INDENT_2) + b"\n")
        return 0
    say = words_of(wish.lang, date.today())
    note(say("keeping/no_rule") if months is None else say("keeping/rule", months=months))
    for one in taken:
        says = say(f"keeping/step/{one.step}", days=RESTORABLE.days)
        tell(say("keeping/line", name=names[one.case_id], id=one.case_id, says=says))
    for coming in ahead:
        tell(say("keeping/line", name=coming.name, id=coming.case_id, says=coming_says(coming, say)))
    if not ahead:
        note(say("keeping/nothing_due"))
    return 0


def purge(wish: Namespace) -> int:
    """By id or by name; nothing happens until the name is said once more. 1 where it was not."""
    with closing(opened()) as store:
        card, deleted = _found(store, wish.case)
        say = words_of(wish.lang, date.today())
        if wish.confirm is None:
            tell(say("keeping/confirm", name=card.name, touched=say.day(card.changed.date())))
            return 1
        if wish.confirm != card.name:
            note(say("keeping/confirm_wrong", given=wish.confirm))
            return 1
        if not deleted:
            store.delete_case(card.id)
        say_problems(store.purge_case(card.id), wish.lang)
    tell(say("keeping/line", name=card.name, id=card.id, says=say("keeping/step/purged")))
    return 0


def _found(store: Store, named: str) -> tuple[CaseCard, bool]:
    """A name that several cases share names none of them."""
    every = [(card, deleted) for deleted in (False, True) for card in store.list_cases(deleted=deleted)]
    found = [one for one in every if named in (one[0].id, one[0].name)]
    if len(found) != 1:
        raise UnknownId("case", named)
    return found[0]


def _step(one: Taken) -> dict[str, Any]:
    return {"case": one.case_id, "workspace": one.workspace, "step": one.step}


def _next(one: Ahead) -> dict[str, Any]:
    told = {"case": one.case_id, "name": one.name, "workspace": one.workspace, "step": one.step}
    return {**told, "on": one.on.date(), "last_work": one.touched.date(), "held_by_room": one.held}
