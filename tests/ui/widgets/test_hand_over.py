"""What the report page hands over beside the report."""

from concurrent.futures import Future

import pytest

from readiness.content.texts import texts
from readiness.ui import figures
from readiness.ui.widgets.hand_over import made


@pytest.mark.slow
def test_the_pack_is_offered_in_the_readers_language(app, blank):
    page = app("report", blank, "zh")
    assert texts("zh")("pack/download") in [e.proto.label for e in page.get("download_button")]


def test_a_pack_that_failed_is_told_once_and_tried_anew():
    done: Future[bytes] = Future()
    done.set_result(b"PK")
    assert made(done) == b"PK"
    failed = figures.jobs().ask("pack/test", "pack/test", int, lambda: ("no number",))
    with pytest.raises(ValueError, match="no number"):
        made(failed)
    again = figures.jobs().ask("pack/test", "pack/test", int, lambda: ("1",))
    assert made(again) == 1
