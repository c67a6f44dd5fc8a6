"""There is one way to offer a file: who is asking has to be known when it is made."""

from tests.ui.conftest import ROOT

WAY = "readiness/ui/widgets/download.py"


def test_no_page_offers_a_file_past_it():
    found = [
        path
        for path in (ROOT / "readiness" / "ui").rglob("*.py")
        if "st.download_button" in path.read_text("utf-8")
    ]
    assert [str(path.relative_to(ROOT)) for path in found] == [WAY]
