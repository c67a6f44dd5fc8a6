"""robots.txt: groups become rules, tables are left alone."""

import pytest

from readiness.evidence.readers.robots_txt import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.website.saying import LLMS, ROBOTS, SECURITY, codes, lines_of


def rules(text):
    reading = read(text.encode(), Hint())
    return [(line["row"], line["agent"], line["rule"], line["path"]) for line in lines_of(reading)]


def test_every_agent_of_a_group_gets_every_rule():
    assert rules(ROBOTS) == [
        (3, "*", "disallow", "/cart"),
        (4, "*", "allow", "/"),
        (8, "GPTBot", "disallow", "/"),
        (8, "CCBot", "disallow", "/"),
        (10, None, "sitemap", "https://spindel.example/sitemap.xml"),
    ]
    reading = read(ROBOTS.encode(), Hint())
    assert (reading.format, reading.tier, reading.records) == ("robots-txt", "conformant", 5)


def test_an_agent_without_rules_is_kept_as_such():
    assert rules("User-agent: Googlebot\n") == [(1, "Googlebot", None, None)]


def test_an_empty_disallow_is_a_rule_that_closes_nothing():
    assert rules("User-agent: *\nDisallow:") == [(2, "*", "disallow", "")]


def test_extensions_do_not_end_a_group_and_strange_lines_are_named():
    text = "User-agent: a\nCrawl-delay: 5\nDisallow: /x\nHallo Welt\nFoo: bar\n"
    reading = read(text.encode(), Hint())
    assert [line["path"] for line in lines_of(reading)] == ["/x"]
    assert [(t.code, t.row) for t in reading.problems] == [("robots_line", 4), ("robots_line", 5)]


def test_a_rule_before_the_first_agent_holds_for_nobody():
    reading = read(b"Disallow: /\nUser-agent: *\nAllow: /\n", Hint())
    assert (codes(reading), reading.tier) == (["robots_no_agent"], "parsable")


@pytest.mark.parametrize(
    "text",
    [
        "User-agent;Visits\nGooglebot;3\n",
        "Artikel;Bestand\n1;2\n",
        "Article: stock\nA1: 3\n",
        "host: db\nuser: me\n",
        LLMS,
        SECURITY,
    ],
)
def test_tables_and_other_texts_are_left_alone(text):
    assert not recognises(text.encode())


@pytest.mark.parametrize(
    "text", [ROBOTS, "\ufeffUser-Agent: *\nDisallow: /", "# x\nSitemap: https://a.example/s.xml"]
)
def test_rules_for_robots_are_recognised(text):
    assert recognises(text.encode())
