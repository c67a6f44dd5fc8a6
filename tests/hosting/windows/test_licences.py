"""Every part brings its licence along, and none that binds the whole."""

import pytest

from hosting.windows.licences import collect
from tests.hosting.windows.making import distribution


@pytest.fixture
def python(tmp_path):
    folder = tmp_path / "python"
    folder.mkdir()
    (folder / "LICENSE.txt").write_text("PSF", "utf-8")
    return folder


def test_each_licence_is_copied_and_named(tmp_path, python):
    for name, licence in (("one", "MIT"), ("two", "LGPL-3.0-only"), ("three", "")):
        distribution(tmp_path / "lib", name, licence=licence)
    assert collect(tmp_path / "lib", python, tmp_path / "LICENSES", {}) == []
    there = {p.name for p in (tmp_path / "LICENSES").iterdir()}
    assert there == {"LIST.txt", "Python.txt", "one-1.0.txt", "two-1.0.txt", "three-1.0.txt"}
    told = (tmp_path / "LICENSES" / "LIST.txt").read_text("utf-8")
    assert "one 1.0: MIT\n" in told
    assert "three 1.0: see its file\n" in told


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "AGPL-3.0", "GNU Affero General Public License v3", ""])
def test_a_part_that_would_bind_the_whole_or_says_nothing_is_refused(tmp_path, python, licence):
    distribution(tmp_path / "lib", "bad", licence=licence, file="")
    assert collect(tmp_path / "lib", python, tmp_path / "LICENSES", {}) == ["bad"]


def test_what_its_makers_say_elsewhere_counts(tmp_path, python):
    distribution(tmp_path / "lib", "quiet", licence="", file="")
    assert collect(tmp_path / "lib", python, tmp_path / "LICENSES", {"quiet": "MPL-2.0"}) == []
