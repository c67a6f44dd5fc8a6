"""`report --branding FOLDER` reads the folder first; what is wrong in it ends the command with every problem."""

from datetime import date

import pytest

from readiness.cli import main
from readiness.cli.branding import brand_in
from readiness.errors import CaseError
from readiness.report.document import HOUSE
from tests.report.branding.folders import SVG, YAML

ON = date(2026, 7, 15)


def test_without_a_folder_the_report_has_no_face_but_its_own():
    assert brand_in(None, ON) is HOUSE


def test_a_folder_is_read_and_other_files_in_it_are_not(tmp_path):
    (tmp_path / "branding.yaml").write_bytes(YAML)
    (tmp_path / "Logo.svg").write_bytes(SVG)
    (tmp_path / "notes.yaml").write_bytes(b"a: [")
    brand = brand_in(tmp_path, ON)
    assert (brand.cover, brand.logo.shape) == ("Prepared by #strong[Muster] & Partner", 3)


@pytest.mark.parametrize("folder", ["missing", "."])
def test_a_folder_that_is_not_there_or_empty_is_told(tmp_path, folder):
    with pytest.raises(CaseError):
        brand_in(tmp_path / folder, ON)


def test_a_colour_too_light_ends_the_command_before_anything_is_computed(tmp_path, capsys):
    (tmp_path / "branding.yaml").write_text("colours: {primary: '#FFE680'}")
    out = tmp_path / "r.pdf"
    code = main(["report", str(tmp_path / "no-case"), "--out", str(out), "--branding", str(tmp_path)])
    assert (code, out.exists()) == (1, False)
    assert "#FFE680" in capsys.readouterr().err
