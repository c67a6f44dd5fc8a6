"""`data refresh`: asked for, shown, kept only on `--apply`, never on a shared server by itself."""

import json

import pytest

from readiness.cli import data as command
from readiness.cli import main
from tests.fetch.loopback import Outside, Server
from tests.refresh.publishers import at_loopback, governance_files, pages


@pytest.fixture
def publisher(monkeypatch, tmp_path):
    """The connector swapped for a server on loopback; facts go into a folder of the test."""
    server = Server(pages("wgi", governance_files(lambda iso3, part, value: value + 0.01)))
    outside = Outside(server)
    monkeypatch.setattr(command, "WayOut", outside.way)
    monkeypatch.setattr(command, "read_official", lambda folder: {"wgi": at_loopback("wgi")})
    monkeypatch.setenv("READINESS_FACTS", str(tmp_path / "facts"))
    monkeypatch.delenv("READINESS_DATABASE", raising=False)
    monkeypatch.delenv("READINESS_FETCH", raising=False)
    yield tmp_path / "facts", server
    server.close()


def run(capsysbinary, *more):
    code = main(["data", "refresh", "--json", "--on", "2026-11-22", *more])
    return code, json.loads(capsysbinary.readouterr().out)


def test_without_apply_the_difference_is_shown_and_nothing_is_kept(publisher, capsysbinary):
    folder, _ = publisher
    code, told = run(capsysbinary)
    (source,) = told["sources"]
    assert (code, told["applied"], source["rows"], source["changed"]) == (0, False, 213, 213)
    assert source["moves"]
    assert not folder.exists()


def test_with_apply_it_is_kept_and_the_next_difference_is_none(publisher, capsysbinary):
    folder, _ = publisher
    assert run(capsysbinary, "--source", "wgi", "--apply")[0] == 0
    assert {f.name for f in folder.iterdir()} == {"wgi.csv", "manifest.json", "old"}
    code, told = run(capsysbinary)
    assert (code, told["sources"][0]["changed"]) == (0, 0)


def test_the_short_text_says_what_would_be_kept(publisher, capsys):
    assert main(["data", "refresh", "--on", "2026-11-22", "--lang", "de"]) == 0
    said = capsys.readouterr()
    assert "wgi.csv: 213 Zeilen; neu 0, entfallen 0, geändert 213" in said.out
    assert "Es wurde nichts abgelegt" in said.out
    assert "World Bank" in said.err


@pytest.mark.parametrize(
    "setting",
    [{"READINESS_FETCH": "off"}, {"READINESS_DATABASE": "postgresql://x"}, {"READINESS_FACTS": "off"}],
    ids=str,
)
def test_a_shared_server_or_one_that_may_not_fetches_nothing(publisher, monkeypatch, capsysbinary, setting):
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    code, told = run(capsysbinary)
    assert (code, [p["code"] for p in told["problems"]]) == (1, ["refresh_off"])
    assert publisher[1].requests == []


def test_a_source_that_refuses_ends_with_its_problem(publisher, capsysbinary):
    _, server = publisher
    server.pages = {}
    code, told = run(capsysbinary)
    assert (code, [p["code"] for p in told["sources"][0]["problems"]]) == (1, ["site_status"])


def test_an_unknown_source_is_wrong_usage(publisher):
    assert main(["data", "refresh", "--source", "moon"]) == 2


def test_facts_that_cannot_be_written_are_a_problem(publisher, monkeypatch, tmp_path, capsysbinary):
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("READINESS_FACTS", str(tmp_path / "file"))
    code, told = run(capsysbinary, "--apply")
    assert (code, [p["code"] for p in told["problems"]]) == (1, ["output_not_written"])
