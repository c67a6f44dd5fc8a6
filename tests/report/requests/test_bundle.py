"""One archive for all suppliers."""

import io
import zipfile
from email import message_from_bytes

import openpyxl

from readiness.report.requests.bundle import LIST, folder_of, papers, still_open, zipped
from tests.report.requests.making import CASE, HOSTILE, ON, request, say, standing


def archive(*standings):
    return zipped(papers(standings, CASE, say("de")), ON)


def test_each_supplier_has_a_folder_with_letter_table_and_mail_in_its_language():
    data = archive(standing(lang="zh"), standing(id="RQ-2", supplier="../x/ GmbH & Co.", lang="en"))
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        names = found.namelist()
        assert names == sorted(names)
        assert [n.split("_", 1)[-1] for n in names if "RQ-2" in n] == [
            f"RQ-2/RQ-2.{ending}" for ending in ("eml", "pdf", "xlsx")
        ]
        assert len(names) == 7
        mail = message_from_bytes(found.read(next(n for n in names if n.endswith("RQ-2.eml"))))
        assert mail["Subject"].startswith("Our request")
        sheet = openpyxl.load_workbook(io.BytesIO(found.read(LIST))).active
        assert sheet["B2"].value in (HOSTILE, "../x/ GmbH & Co.")


def test_folders_are_names_every_system_takes():
    assert folder_of(request(supplier="../x/ GmbH & Co.")) == "x-GmbH-Co_RQ-ABCDEFGH"
    assert folder_of(request(supplier="某某 轴承")) == "某某-轴承_RQ-ABCDEFGH"
    assert "/" not in folder_of(request())


def test_what_was_sent_and_is_open_becomes_a_reminder():
    assert still_open(standing()) is None
    assert still_open(standing("due", answered=1)) == 2
    assert still_open(standing("answered", answered=3)) is None


def test_equal_requests_give_equal_archives():
    assert archive(standing()) == archive(standing())
