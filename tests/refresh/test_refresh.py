"""From a publisher on loopback to a table that counts, and everything that keeps the old one."""

import json
from datetime import date

import pytest

from readiness.refresh.refresh import OLD, keep, refreshed
from readiness.world.folder import data_folder
from readiness.world.refreshed import MANIFEST, layered
from readiness.world.world import load_world
from tests.fetch.loopback import Outside, Server, answer
from tests.refresh.publishers import at_loopback, governance_files, hazard_files, many_blocked, pages

ON = date(2026, 11, 22)
COUNTRIES = load_world(ON).countries.by_iso3


@pytest.fixture
def fetch():
    servers = []

    def go(source, served, current=None):
        servers.append(Server(served))
        outside = Outside(servers[-1])
        found = refreshed(at_loopback(source), current or data_folder(), COUNTRIES, outside.way(), ON)
        return found, outside

    yield go
    for server in servers:
        server.close()


def small_moves(iso3, part, value):
    return value + 0.1 if part == "GOV_WGI_RL.EST" else value


def test_a_new_year_is_fetched_compared_kept_and_used(fetch, tmp_path):
    outcome, outside = fetch("wgi", pages("wgi", governance_files(small_moves)))
    assert outcome.problems == ()
    assert outcome.diff.changed == 213
    assert (outcome.stamp.as_of, outcome.stamp.publisher) == (date(2026, 6, 30), "World Bank")
    assert outside.pauses == [1.0] * 11
    keep(outcome, tmp_path)
    world = load_world(ON, layered(data_folder(), tmp_path))
    assert world.problems == ()
    assert world.structural.of("DEU").raw["rl"].year == 2024
    assert round(world.structural.of("DEU").raw["rl"].value, 4) == 1.6512
    wgi = next(s for s in world.sources if s.file == "wgi.csv")
    assert (wgi.as_of, wgi.source) == (date(2026, 6, 30), "World Bank")
    assert load_world(ON, data_folder()).structural.of("DEU").raw["rl"].year == 2023


def test_the_file_before_is_kept_and_the_manifest_says_digest_and_days(fetch, tmp_path):
    first, _ = fetch("wgi", pages("wgi", governance_files(small_moves)))
    keep(first, tmp_path)
    second, _ = fetch("wgi", pages("wgi", governance_files(year=2025)))
    keep(second, tmp_path)
    (old,) = (tmp_path / OLD).iterdir()
    assert old.read_bytes() == first.data
    told = json.loads((tmp_path / MANIFEST).read_text())["wgi.csv"]
    assert (told["sha256"], told["fetched_on"], told["rows"]) == (second.stamp.sha256, "2026-11-22", 213)
    assert not list(tmp_path.glob("*.new"))


def test_hazards_are_asked_for_by_the_number_of_the_release_in_force(fetch, tmp_path):
    files = hazard_files(lambda iso3, column, value: 9.9 if (iso3, column) == ("JPN", "natural") else value)
    outcome, outside = fetch("inform", pages("inform", files))
    assert outcome.problems == ()
    assert outside.server.paths == ["/workflow", "/scores?n=515"]
    keep(outcome, tmp_path)
    japan = load_world(ON, layered(data_folder(), tmp_path)).structural.of("JPN")
    assert (japan.raw["natural"].value, japan.raw["natural"].year) == (9.9, 2026)


def test_a_list_of_names_is_young_again_and_can_clear(fetch, tmp_path):
    outcome, _ = fetch("ofac", pages("ofac", many_blocked()))
    keep(outcome, tmp_path)
    sanctions = load_world(ON, layered(data_folder(), tmp_path)).sanctions
    assert (sanctions.as_of, sanctions.out_of_date(ON)) == (ON, False)
    assert sanctions.nearest("AERO-CARIBBEAN", 90).entry.entry == "36"
    assert load_world(ON, data_folder()).sanctions.out_of_date(ON)


def test_another_method_is_refused_and_nothing_is_kept(fetch, tmp_path):
    moved = governance_files(
        lambda iso3, part, value: value + (1.2 if part == "GOV_WGI_PV.EST" and iso3 < "C" else 0)
    )
    outcome, _ = fetch("wgi", pages("wgi", moved))
    assert [p.code for p in outcome.problems] == ["refresh_drift"]
    assert outcome.diff is not None
    keep(outcome, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (
            lambda served: {**served, "/GOV_WGI_RL.EST": answer(b"<html>", kind="application/json")},
            "refresh_build",
        ),
        (lambda served: {k: v for k, v in served.items() if k != "/GOV_WGI_CC.STD.ERR"}, "site_status"),
        (lambda served: {**served, "/GOV_WGI_VA.EST": answer(b"[]", kind="text/html")}, "site_wrong_kind"),
    ],
    ids=["another build", "a part is missing", "another kind"],
)
def test_a_spoiled_part_spoils_the_whole(fetch, spoil, code):
    outcome, _ = fetch("wgi", spoil(pages("wgi", governance_files())))
    assert [p.code for p in outcome.problems] == [code]
    assert (outcome.data, outcome.diff) == (None, None)
