"""Refreshed tables in front of shipped ones: whole ones count, damaged ones are passed over and told."""

import json
from datetime import date

import pytest

from readiness.world.folder import current_folder, data_folder, facts_folder
from readiness.world.refreshed import MANIFEST, Stamp, digest, layered, manifest_text, read_manifest
from readiness.world.world import load_world

HUBS = (data_folder() / "hubs.csv").read_bytes()
NEW = HUBS + b"MOON,Moon,DEU,1,2\n"
STAMP = Stamp("hubs.csv", digest(NEW), "P", "L", date(2026, 11, 1), date(2026, 10, 1), date(2027, 1, 1), 25)


def fetched(folder, data=NEW, stamp=STAMP):
    (folder / "hubs.csv").write_bytes(data)
    (folder / MANIFEST).write_text(manifest_text({stamp.file: stamp}), "utf-8")
    return layered(data_folder(), folder)


def test_a_whole_table_counts_and_brings_its_days(tmp_path):
    folder = fetched(tmp_path)
    world = load_world(date(2026, 12, 1), folder)
    assert "MOON" in world.sea.hubs
    source = next(s for s in world.sources if s.file == "hubs.csv")
    assert (source.as_of, source.expires) == (date(2026, 10, 1), date(2027, 1, 1))
    assert {f.name for f in folder.iterdir()} == {f.name for f in data_folder().iterdir()}
    assert world.problems == ()


@pytest.mark.parametrize(
    "data", [NEW[:-5], b"other,columns\n1,2\n", b"\xff\xfe\x00"], ids=["cut", "columns", "no text"]
)
def test_a_damaged_table_is_passed_over_and_told(tmp_path, data):
    world = load_world(date(2026, 12, 1), fetched(tmp_path, data))
    assert "MOON" not in world.sea.hubs
    assert [p.code for p in world.problems] == ["facts_damaged"]


def test_a_table_of_another_version_is_passed_over_though_it_is_whole(tmp_path):
    other = b"hub,port\nMOON,Moon\n"
    stamp = Stamp(**{**vars(STAMP), "sha256": digest(other)})
    assert fetched(tmp_path, other, stamp).fresh == ()


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"a": 1}', '{"../x.csv": {}}', '{"hubs.csv": {"sha256": "x"}}', "null"]
)
def test_a_broken_manifest_counts_as_none_and_is_told(tmp_path, text):
    (tmp_path / MANIFEST).write_text(text, "utf-8")
    stamps, problems = read_manifest(tmp_path)
    assert stamps == ()
    assert [p.code for p in problems] == ["facts_damaged"]


def test_a_manifest_cannot_reach_outside_its_folder(tmp_path):
    entry = json.loads(manifest_text({"hubs.csv": STAMP}))["hubs.csv"]
    (tmp_path / MANIFEST).write_text(json.dumps({"../hubs.csv": entry}), "utf-8")
    assert read_manifest(tmp_path)[0] == ()


def test_own_overrides_count_without_a_manifest(tmp_path):
    rows = "iso3,score,low,high,by,source,as_of\nTWN,30,20,45,A. Analyst,own study,2026-10-01\n"
    (tmp_path / "exposure_overrides.csv").write_text(rows, "utf-8")
    world = load_world(date(2026, 12, 1), layered(data_folder(), tmp_path))
    assert world.structural.of("TWN").basis == "analyst"


def test_without_a_manifest_everything_is_as_shipped(tmp_path):
    folder = layered(data_folder(), tmp_path)
    assert (folder.fresh, folder.problems) == ((), ())


def test_the_folder_is_named_by_the_environment_and_can_be_switched_off(tmp_path):
    assert facts_folder({"READINESS_FACTS": "off"}) is None
    assert facts_folder({"READINESS_FACTS": str(tmp_path)}) == tmp_path
    assert facts_folder({"READINESS_DATA": str(tmp_path)}) == tmp_path / "facts"
    assert current_folder({"READINESS_FACTS": str(tmp_path)}) == data_folder()
    fetched(tmp_path)
    assert (
        "MOON" in load_world(date(2026, 12, 1), current_folder({"READINESS_FACTS": str(tmp_path)})).sea.hubs
    )


def test_a_folder_is_no_file(tmp_path):
    folder = fetched(tmp_path)
    assert (folder.is_dir(), folder.is_file(), folder.name) == (True, False, data_folder().name)
    for read in (folder.open, folder.read_bytes, folder.read_text):
        with pytest.raises(IsADirectoryError):
            read()
    assert (folder / "demo" / "spindle-de" / "case.yaml").is_file() == (
        data_folder() / "demo" / "spindle-de" / "case.yaml"
    ).is_file()
