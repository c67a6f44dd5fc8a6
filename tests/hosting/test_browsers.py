"""Two people of two tenants in real browsers: they sign in by the provider's own form and meet nowhere."""

import io
import zipfile
from types import SimpleNamespace

import pytest

from readiness.content.texts import texts
from readiness.ui.main import OPEN, PAGES
from tests.hosting.people import Person
from tests.hosting.provider.running import hosted
from tests.hosting.tenants import tenants
from tests.journeys.browser import chromium

pytestmark = [pytest.mark.browser, pytest.mark.proof]
LANGUAGE = {"ann": "de", "ben": "zh"}


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    found = SimpleNamespace()

    def fill(data, issuer):
        found.issuer, found.firms = issuer, tenants(data, issuer)

    with hosted(tmp_path_factory.mktemp("hosted"), fill) as found.server, chromium() as found.browser:
        for name, lang in LANGUAGE.items():
            setattr(found, name, Person(found.browser, found.server, name, lang))
        yield found


def test_two_tenants_on_one_server(world):
    mine, theirs = world.firms["ann"], world.firms["ben"]
    ann, ben = world.ann.sign_in("questions", mine.case), world.ben.sign_in()
    assert ann.case == mine.case, "back to where she wanted to be"
    assert "/questions" in ann.page.url
    assert "Ann Alpha" in ann.text()
    assert theirs.word in ben.text()
    assert mine.word not in ben.text()

    for page in ("", *(page for page in PAGES if page not in OPEN and page != "start")):
        ben.open(page, mine.case)
        assert mine.word not in ben.page.content(), page
    assert theirs.word in ben.at("start", case=theirs.case)
    assert ben.page.get_by_role("dialog").count() == 0, "nothing is said of a page that is not there"

    ann.open("", mine.case)
    assert mine.word in ann.text()
    assert theirs.word not in ann.page.content()
    content = exported(ann, texts("de"))
    assert mine.word in content

    other_tab = ann.page.context.new_page()
    other_tab.goto(f"{world.server.address}/questions?lang=de&case={mine.case}")
    other_tab.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    ann.page.locator(".st-key-account button").first.click()
    ann.page.locator(".st-key-sign-out button").click()
    ann.page.wait_for_url(f"{world.issuer}/logout/**")
    ann.page.click("[name=allow]")
    ann.page.wait_for_url(f"{world.server.address}/**")
    ann.settle()
    assert texts("de")("ui/sign_in/failed") not in ann.text()
    lead = texts("de")("ui/sign_in/lead")
    assert lead in ann.text()
    other_tab.locator("[data-testid=stRadioOption]").first.click()
    other_tab.get_by_text(lead).wait_for()
    assert mine.word not in other_tab.content()

    ben.open("", theirs.case)
    assert theirs.word in ben.text(), "who signs out signs out nobody else"
    for reader in (ann, ben):
        assert (reader.strangers(), reader.complaints) == ([], [])


def exported(reader, say):
    """What stands in the case that the browser downloads."""
    reader.page.get_by_role("button", name=say("ui/cases/more")).first.click()
    with reader.page.expect_download() as waiting:
        reader.page.get_by_role("button", name=say("ui/cases/export")).first.click()
    with open(waiting.value.path(), "rb") as file, zipfile.ZipFile(io.BytesIO(file.read())) as archive:
        return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
