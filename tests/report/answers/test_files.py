"""Sheets as files."""

import io
import zipfile
from dataclasses import replace

from readiness.report.answers.files import sheet_files, sheets_zip
from tests.report.answers.sheets import facts
from tests.report.sample import ON, speaking


def test_each_product_has_a_pdf_and_a_json_under_a_name_every_system_takes():
    one = facts()[0]
    names = ("MSP 150/24", "msp-150-24", "../x", "主轴")
    found = sheet_files([replace(one, product=name) for name in names], speaking("en"))
    stems = ("MSP-150-24", "msp-150-24-2", "x", "主轴")
    assert list(found) == [f"answers-{stem}.{ending}" for stem in stems for ending in ("pdf", "json")]
    assert found["answers-x.pdf"].startswith(b"%PDF")


def test_the_archive_is_the_same_each_time():
    data = sheets_zip(facts(), speaking("de"), ON)
    assert data == sheets_zip(facts(), speaking("de"), ON)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert len(archive.namelist()) == 4


def test_without_a_product_there_is_no_file():
    assert sheet_files([], speaking("en")) == {}
