"""The operator's commands: workspaces, who is in them, what was done there."""

import json
import time
from datetime import date

import pytest

from readiness.cli import main
from readiness.errors import UnknownId
from readiness.model.access import Principal
from readiness.model.case import Case
from readiness.store.opening import open_store
from readiness.store.sign_ins import SignIns
from readiness.store.where import DATA, DATABASE
from readiness.ui.ended import Ended

BO = Principal(id="https://login.example|bo", kind="person", email="bo@example.com")


@pytest.fixture
def kept(monkeypatch, tmp_path):
    """A folder with one case; opens the store in it."""
    monkeypatch.delenv(DATABASE, raising=False)
    monkeypatch.setenv(DATA, str(tmp_path))

    def opens():
        return open_store(f"sqlite:///{tmp_path}/readiness.db", tmp_path).store

    store = opens()
    store.create_case(Case(name="Spindelwerk", on=date(2026, 7, 15)))
    store.close()
    return opens


def told(capsys, *words):
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_where_nobody_shares_anything_that_is_said(kept, capsys, lang):
    for command in (["workspaces", "list"], ["audit"]):
        assert main([*command, "--lang", lang]) == 0
        assert capsys.readouterr().err


def test_a_workspace_is_founded_filled_and_left(kept, capsys):
    assert main(["workspaces", "create", "Kunde Ä"]) == 0
    assert main(["workspaces", "move", "Spindelwerk", "Kunde Ä"]) == 0
    assert main(["workspaces", "member", "add", "Kunde Ä", "Bo@example.com", "--role", "owner"]) == 0
    (one,) = told(capsys, "workspaces", "list")
    assert (one["name"], one["cases"]) == ("Kunde Ä", 1)
    assert [(m["id"], m["role"]) for m in one["members"]] == [("bo@example.com", "owner")]
    store = kept()
    case = store.seen_by(BO).list_cases()[0].id
    store.close()
    assert main(["workspaces", "move", case, "-"]) == 0
    store = kept()
    with pytest.raises(UnknownId):
        store.seen_by(BO).state(case)
    store.close()
    entries = told(capsys, "audit")
    assert [e["action"] for e in entries] == [
        *(
            "workspace.create",
            "case.move",
            "case.move",
            "workspace.members",
            "case.move",
            "case.move",
            "case.read",
        ),
    ]
    assert [e["refused"] for e in entries] == [False] * 6 + [True]
    assert {e["workspace"] for e in told(capsys, "audit", "Kunde Ä")} == {"Kunde Ä"}
    assert main(["audit"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(entries)
    assert main(["workspaces", "list"]) == 0
    assert "bo@example.com" in capsys.readouterr().out


def test_the_last_owner_stays_and_is_told_so(kept, capsys):
    main(["workspaces", "create", "Kunde"])
    main(["workspaces", "member", "add", "Kunde", "bo@example.com", "--role", "owner"])
    assert main(["workspaces", "member", "drop", "Kunde", "bo@example.com"]) == 1
    assert "bo@example.com" in capsys.readouterr().err
    main(["workspaces", "member", "add", "Kunde", "cy@example.com", "--role", "owner"])
    assert main(["workspaces", "member", "drop", "Kunde", "bo@example.com"]) == 0


def test_a_name_nobody_or_several_have_is_unknown(kept, capsys):
    for _ in range(2):
        main(["workspaces", "create", "Kunde"])
    for named in ("Kunde", "Niemand"):
        assert main(["workspaces", "move", "Spindelwerk", named]) == 2
        assert main(["audit", named]) == 2
    assert main(["workspaces", "move", "Nirgends", "-"]) == 1


def test_somebody_is_signed_out_wherever_they_are(kept, capsys):
    now = int(time.time())
    theirs = {"iss": "https://login.example", "sub": "bo", "iat": now, "is_logged_in": True}
    assert main(["workspaces", "sign-out", "Bo@Example.com"]) == 0
    assert main(["workspaces", "sign-out", "https://login.example|bo"]) == 0
    assert "Bo@Example.com" in capsys.readouterr().out
    store = kept()
    over = Ended(SignIns(store).ended)
    assert over.knows(theirs)
    assert over.knows({**theirs, "sub": "b", "email": "bo@example.com", "email_verified": True})
    assert not over.knows({**theirs, "iat": now + 60})
    assert not over.knows({**theirs, "sub": "other"})
    store.close()
