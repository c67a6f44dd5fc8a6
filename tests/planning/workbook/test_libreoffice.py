"""A workbook opened and saved by another spreadsheet program comes back as what it was, edits and all."""

import shutil
import subprocess

import pytest

from readiness.model.base import LANGS
from readiness.model.plan import Tags
from readiness.planning.workbook.merge import merged
from tests.planning.health.sick import changed
from tests.planning.workbook.test_all import back, edited, handed_out

PROGRAM = shutil.which("soffice")
AWKWARD = changed(
    "germany",
    title='=HYPERLINK("x")',
    rule="007",
    proof="'quoted'",
    tags=Tags(region=("Europe", "Germany"), product_line="1/2"),
)

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(PROGRAM is None, reason="LibreOffice is not installed"),
]


def saved_elsewhere(data, folder):
    before, after = folder / "plan.xlsx", folder / "after"
    before.write_bytes(data)
    subprocess.run(
        [PROGRAM, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "xlsx",
         "--outdir", after, before],
        check=True,
        timeout=120,
        capture_output=True,
    )  # fmt: skip
    return (after / "plan.xlsx").read_bytes()


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_saved_by_another_program_changes_nothing(lang, tmp_path):
    found = back(saved_elsewhere(handed_out(AWKWARD, lang), tmp_path), AWKWARD)
    assert found.ours
    assert found.problems == ()
    assert merged(found.base, AWKWARD, found.theirs) == merged(AWKWARD, AWKWARD, AWKWARD)


def test_what_was_edited_before_is_all_that_differs(tmp_path):
    sent = edited(handed_out(AWKWARD), ("Milestones", "C04", "Milestone", "first offer"))
    result = merged(AWKWARD, AWKWARD, back(saved_elsewhere(sent, tmp_path), AWKWARD).theirs)
    assert [(e.id, e.field, e.after[0].title) for e in result.changes] == [
        ("C04", "milestones", "first offer")
    ]
    assert result.conflicts == ()
