"""The way of a first-time user, in a real browser: first screen to downloaded PDF, with everything that can go wrong.

In German, so that every screen is also seen to speak its language; in the other languages as proof.
"""

import subprocess
import time

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from readiness.store.opening import open_store
from readiness.ui.main import PAGES
from tests.journeys.browser import Reader, chromium
from tests.journeys.server import Server

pytestmark = [pytest.mark.slow, pytest.mark.browser]

QUESTION = "licence.released_supplier"
ORDERS = "order;line;first confirmed date;actual delivery date\nA-1;1;2026-03-01;2026-03-01\nA-2;1;2026-03-02;2026-03-09\n"


@pytest.fixture(scope="module")
def browser():
    with chromium() as found:
        yield found


@pytest.fixture
def server(tmp_path):
    found = Server(tmp_path / "data").start()
    yield found
    found.kill()


def stored(server, case):
    opened = open_store(f"sqlite:///{server.data / 'readiness.db'}", server.data).store
    found = opened.open_case(case)
    opened.close()
    return found


def answer(case):
    return next(a for a in case.answers if a.question == QUESTION).value


def becomes(level, server, case):
    """True once the answer stands in the database, which no picture on the screen can prove."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if answer(stored(server, case)) == level:
            return True
        time.sleep(0.2)
    return False


def in_english(seen, lang):
    """What the page says in English although the reader's language has words of its own for it."""
    english, own = texts("en").words, texts(lang).words
    telling = {
        said for key, said in english.items() if len(said) > 14 and "{" not in said and own[key] != said
    }
    ours = {"Upload"} if lang != "en" else set()
    return [said for said in telling | ours if said in seen]


SPOKEN = ["de", *(pytest.param(lang, marks=pytest.mark.proof) for lang in LANGS if lang != "de")]


@pytest.mark.parametrize("lang", SPOKEN)
def test_from_the_first_screen_to_the_pdf_in_the_readers_language(server, browser, tmp_path, lang):
    say = texts(lang)
    reader = Reader(browser, server.address, lang)
    reader.open()
    assert say("ui/start/title") in reader.text()
    assert "/ 100" not in reader.text()
    reader.click("sample/spindle-de")
    reader.page.get_by_text(say("ui/start/stoppers")).wait_for()
    case = reader.case

    reader.open("evidence", case)
    upload = tmp_path / "late orders.csv"
    upload.write_text(ORDERS, "utf-8")
    reader.page.locator("input[type=file]").first.set_input_files(upload)
    reader.page.get_by_text("late orders.csv").first.wait_for()
    reader.settle()
    assert "late orders.csv" in {e.file for e in stored(server, case).evidence}

    reader.open("questions", case)
    reader.choose(f"{case}/{QUESTION}/choice", 4)
    assert becomes(4, server, case)
    reader.page.reload()
    reader.settle()
    assert reader.chosen(f"{case}/{QUESTION}/choice") == 4

    server.kill()
    assert answer(stored(server, case)) == 4
    server.start()
    reader.reconnected()
    assert reader.case == case
    assert reader.chosen(f"{case}/{QUESTION}/choice") == 4
    reader.choose(f"{case}/{QUESTION}/choice", 2)
    assert becomes(2, server, case)

    reader.open("result", case)
    reader.page.get_by_text(say("report/seen/gates")).first.wait_for()
    assert say("verdict/not_shortlisted/short") in reader.text()

    reader.open("network", case)
    reader.page.locator("[class*='st-key-what_if-usual'] button").first.click()
    reader.page.get_by_text(say("ui/what_if/after"), exact=True).first.wait_for()
    reader.settle()

    reader.open("roadmap", case)
    reader.page.get_by_text(say("report/roadmap/steps")).wait_for()

    reader.open("report", case)
    download = reader.page.locator(f".st-key-report-download-{lang} button")
    download.wait_for()
    with reader.page.expect_download() as waiting:
        download.click()
    pdf = tmp_path / "report.pdf"
    waiting.value.save_as(pdf)
    assert pdf.read_bytes()[:5] == b"%PDF-"
    assert (
        "Albspindel"
        in subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    )

    for page in PAGES:
        reader.open(page if page != "start" else "", case)
        assert reader.trouble() == []
        assert in_english(reader.text(), lang) == []
        assert reader.page.locator("html").get_attribute("lang") == lang

    assert reader.foreign == [], "no request leaves the machine"
    assert reader.complaints == []
    reader.close()
