"""`export --to summary`: a mail a month, and what moved since the one before."""

import json

import pytest

from readiness.cli import main
from tests.cli.test_replan import CASE, PLAN

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("agreed")
    (path / "case.yaml").write_text(CASE + PLAN, "utf-8")
    return path


def written(folder, *more, lang="en"):
    out = folder / f"summary-{lang}.txt"
    code = main(
        [
            "export",
            str(folder),
            "--to",
            "summary",
            "--on",
            "2026-10-05",
            "--lang",
            lang,
            "--out",
            str(out),
            *more,
        ]
    )
    return code, out.read_text("utf-8") if code == 0 else ""


@pytest.mark.parametrize(
    ("lang", "subject", "due"),
    [
        (
            "en",
            "Subject: Small, Oct 2026 – due: 1, expired: 0",
            "Due this month\n- Clean the article master (IT,",
        ),
        ("de", "Betreff: Small, Okt. 2026 – fällig: 1, abgelaufen: 0", "In diesem Monat fällig\n- "),
        ("zh", "主题：Small，2026年10月，到期1项，失效0项", "本月到期\n- "),
    ],
    ids=["en", "de", "zh"],
)
def test_the_mail_begins_with_its_subject_and_names_what_is_due(folder, lang, subject, due):
    code, text = written(folder, lang=lang)
    assert code == 0
    assert text.startswith(subject + "\n")
    assert due in text
    assert "{" not in text


def test_a_verdict_that_moved_since_last_time_says_why(folder, tmp_path):
    last = {
        "case": {"on": "2026-09-05", "name": "Small"},
        "buyers": [{"id": "machine_builder", "verdict": "shortlisted", "score": 71.0, "cut_off": 50}],
        "gates": [{"buyer": "machine_builder", "question": "licence.released_supplier", "state": "passed"}],
    }
    (tmp_path / "last.json").write_text(json.dumps(last), "utf-8")
    code, text = written(folder, "--since", str(tmp_path / "last.json"))
    assert code == 0
    assert "was “" in text
    assert "because" in text


def test_something_else_is_no_assessment_of_last_time(folder, tmp_path, capsys):
    (tmp_path / "other.json").write_text("{}", "utf-8")
    assert written(folder, "--since", str(tmp_path / "other.json"))[0] == 1
    assert "no printed assessment" in capsys.readouterr().err
