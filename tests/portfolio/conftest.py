"""A folder of cases: a tiny firm, a packed sample firm, and one that cannot be read."""

from pathlib import Path

import pytest

from readiness.store.folder_case import read_case, write_folder, zip_of
from tests.report import sample

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    found = tmp_path_factory.mktemp("firms")
    gear = read_case(ROOT / "data" / "demo" / "gear-cn")
    write_folder(sample.case(), {"parts.csv": sample.PARTS.encode()}, found / "a-tiny")
    (found / "b-gear.zip").write_bytes(zip_of(gear.case, gear.files))
    (found / "c-torn").mkdir()
    (found / "c-torn" / "case.yaml").write_text("name: [", "utf-8")
    (found / "notes.txt").write_text("not a case", "utf-8")
    return found
