"""`check --url`: a site is looked at only when asked, and its files are judged like any other."""

import json
from functools import partial

import pytest

from readiness.cli import commands, main
from readiness.fetch.visit import visit
from tests.evidence.website.saying import PRODUCT, ROBOTS, block, page
from tests.fetch.loopback import HTML, Outside, Server, answer

URL = "http://spindel.example/"


@pytest.fixture
def site(monkeypatch):
    server = Server({"/": answer(page(block(PRODUCT)), kind=HTML), "/robots.txt": answer(ROBOTS)})
    outside = Outside(server)
    monkeypatch.setattr(commands, "visit", partial(visit, way=outside.way()))
    yield outside
    server.close()


def printed(capsysbinary, *arguments):
    code = main(["check", "--json", "--on", "2026-07-15", *arguments])
    return code, json.loads(capsysbinary.readouterr().out)


def test_the_files_of_a_site_are_named_by_their_address(site, capsysbinary):
    code, told = printed(capsysbinary, "--url", URL)
    assert code == 0
    assert [(f["file"], f["format"]) for f in told["files"]] == [
        (f"{URL}robots.txt", "robots-txt"),
        (URL, "web-page"),
    ]
    verdicts = {f["ref"]: f["verdict"] for f in told["findings"] if f["ref"]}
    assert (verdicts["D1"], verdicts["D2"]) == ("met", "met")


def test_a_site_and_files_are_judged_together(site, capsysbinary, tmp_path):
    stock = tmp_path / "stock.csv"
    stock.write_text("Artikel;Bestand;Stand\nMS-120-24;3;01.07.2026\n", "utf-8")
    _, told = printed(capsysbinary, str(stock), "--url", URL)
    (finding,) = [f for f in told["findings"] if f["check"] == "web.availability"]
    assert finding["params"]["compared"] == 1


def test_where_nothing_can_be_had_nothing_can_be_computed(site, capsysbinary):
    code, told = printed(capsysbinary, "--url", "http://nowhere.example/")
    assert (code, [p["code"] for p in told["problems"]]) == (1, ["host_unknown"])


def test_without_the_wish_nothing_is_dialled(site, capsysbinary, tmp_path):
    page_file = tmp_path / "page.html"
    page_file.write_bytes(page("x"))
    assert printed(capsysbinary, str(page_file))[0] == 0
    assert site.dialled == []


def test_neither_file_nor_address_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--json"])
    assert stopped.value.code == 2
