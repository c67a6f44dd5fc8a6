"""`workspaces` and `audit`: the operator's view of who shares which cases, and of what was done and refused."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

import orjson

from readiness.cli.kept_cases import Kept, opened
from readiness.cli.printing import note, tell
from readiness.content.texts import Texts, texts
from readiness.errors import UnknownId
from readiness.model.access import HOME, ROLES, AuditEntry, Workspace
from readiness.store.sign_ins import SignIns
from readiness.store.store import Store
from readiness.store.workspaces import Workspaces
from readiness.ui.person import LASTS, name_of

NOWHERE = "-"
"""On the command line: no workspace."""


def add_workspaces(command: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """`common`: what every command understands, so that it may stand at the end too."""
    wishes = command.add_subparsers(dest="wish", required=True)
    wishes.add_parser("list", parents=[common]).add_argument("--json", action="store_true")
    wishes.add_parser("create", parents=[common]).add_argument("name", metavar="NAME")
    move = wishes.add_parser("move", parents=[common])
    move.add_argument("case", metavar="CASE")
    move.add_argument("to", metavar="WORKSPACE", help=f"its id or name; {NOWHERE} for none")
    member = wishes.add_parser("member", parents=[common])
    member.add_argument("change", choices=("add", "drop"))
    member.add_argument("workspace", metavar="WORKSPACE")
    member.add_argument("member", metavar="WHO", help="the address or id they sign in with")
    member.add_argument("--role", choices=ROLES, default="editor")
    out = wishes.add_parser("sign-out", parents=[common])
    out.add_argument("member", metavar="WHO", help="the address or id they sign in with")


def add_audit(command: argparse.ArgumentParser) -> None:
    command.add_argument("workspace", metavar="WORKSPACE", nargs="?", help="its id or name; without it all")
    command.add_argument("--json", action="store_true")


def workspaces(wish: Namespace) -> int:
    wishes = {"list": _list, "create": _create, "move": _move, "member": _member, "sign-out": _sign_out}
    with opened() as store:
        wishes[wish.wish](store, wish, texts(wish.lang))
    return 0


def audit(wish: Namespace) -> int:
    """Oldest first, of every workspace and of the store as a whole."""
    with opened() as store:
        mine = Workspaces(store)
        wanted = [_named(mine, wish.workspace)] if wish.workspace else [w for w, _ in mine.of_mine()]
        names = {w.id: w.name for w in wanted} | ({} if wish.workspace else {HOME: ""})
        found = sorted(
            ((entry, name) for ident, name in names.items() for entry in mine.audit(ident)),
            key=lambda one: one[0].at,
        )
    if wish.json:
        _print([{**entry.model_dump(mode="json"), "workspace": name} for entry, name in found])
        return 0
    say = texts(wish.lang)
    for entry, name in found:
        tell(_line(entry, name, say))
    if not found:
        note(say("workspaces/nothing_noted"))
    return 0


def _line(entry: AuditEntry, workspace: str, say: Texts) -> str:
    """Columns that programs can cut apart: moment, workspace, who, action, of what, and whether it was refused."""
    told = (
        entry.at.isoformat(timespec="seconds"),
        workspace,
        entry.name or entry.who,
        entry.action,
        entry.subject,
    )
    refused = (say("workspaces/refused"),) if entry.refused else ()
    return "\t".join((*(column or NOWHERE for column in told), *refused))


def _list(store: Store, wish: Namespace, say: Texts) -> None:
    every = list(_told(store))
    if wish.json:
        _print(every)
        return
    for one in every:
        tell(say("workspaces/line", id=one["id"], name=one["name"], cases=one["cases"], members=len(one["members"])))  # fmt: skip
        for member in one["members"]:
            tell(f"    {member['role']:<7} {member['id']}")
    if not every:
        note(say("workspaces/none"))


def _told(store: Store) -> Iterator[dict[str, Any]]:
    mine = Workspaces(store)
    for workspace, _ in mine.of_mine():
        members = [{"id": m.id, "role": m.role, "name": m.name} for m in mine.members(workspace.id)]
        cases = len(store.list_cases(workspace=workspace.id))
        yield {"id": workspace.id, "name": workspace.name, "cases": cases, "members": members}


def _create(store: Store, wish: Namespace, say: Texts) -> None:
    made = Workspaces(store).create(wish.name)
    tell(say("workspaces/created", id=made.id, name=made.name))


def _move(store: Store, wish: Namespace, say: Texts) -> None:
    mine, case = Workspaces(store), Kept.named(store, wish.case)
    to = None if wish.to == NOWHERE else _named(mine, wish.to)
    mine.move_case(case.id, HOME if to is None else to.id)
    tell(say("workspaces/moved", case=case.name, name=NOWHERE if to is None else to.name))


def _member(store: Store, wish: Namespace, say: Texts) -> None:
    mine = Workspaces(store)
    workspace = _named(mine, wish.workspace)
    if wish.change == "add":
        mine.put_member(workspace.id, wish.member, wish.role)
        role = say(f"ui/members/roles/{wish.role}")
        tell(say("workspaces/added", member=wish.member, role=role, name=workspace.name))
    else:
        mine.drop_member(workspace.id, wish.member)
        tell(say("workspaces/dropped", member=wish.member, name=workspace.name))


def _sign_out(store: Store, wish: Namespace, say: Texts) -> None:
    """Every sign-in they have, on whatever device: one that was lost opens nothing."""
    SignIns(store).end(name_of(wish.member), LASTS)
    tell(say("workspaces/signed_out", member=wish.member))


def _named(mine: Workspaces, wanted: str) -> Workspace:
    """By id or by name; a name that several share names none of them."""
    every = [workspace for workspace, _ in mine.of_mine()]
    found = [w for w in every if w.id == wanted] or [w for w in every if w.name == wanted]
    if len(found) != 1:
        raise UnknownId("workspace", wanted)
    return found[0]


def _print(told: object) -> None:
    sys.stdout.buffer.write(orjson.dumps(told, option=orjson.OPT_INDENT_2) + b"\n")
