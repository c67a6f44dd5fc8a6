"""Laws of the plain texts of a site: any text is answered, and what is told has its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.shapes_web import WEB_PAGE
from readiness.evidence.website import agents, llms, page, robots, security
from readiness.evidence.website.markup import parse_html
from readiness.evidence.website.microdata import items
from readiness.evidence.website.part import Form, Line, Part, put_together
from readiness.evidence.website.plain import directive, head_lines, text_lines
from readiness.evidence.website.schema_org import kind_of
from readiness.evidence.website.vocabulary import words

WORDS = st.sampled_from(
    [
        "User-agent",
        "Disallow",
        "Contact",
        "Expires",
        "#",
        "##",
        ">",
        "- [a](https://b.example)",
        ":",
        " ",
        "/",
        "*",
    ]
)
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=5), st.just("\n")), max_size=40).map("".join)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@pytest.mark.parametrize("reading", [robots, llms, security])
@given(text=TEXTS)
def test_any_text_is_answered_and_every_place_is_a_line_of_it(reading, text):
    data = text.encode()
    reading.recognises(data)
    part = reading.parse(data)
    last = max(len(data.decode().splitlines()), 1)
    assert all(1 <= line.row <= last for line in part.lines)
    assert all(trouble.row is None or 1 <= trouble.row <= last for trouble in part.troubles)


@given(text=TEXTS)
def test_any_page_is_answered(text):
    part = page.parse(f"<html><body>{text}</body></html>".encode())
    assert sum(line.shape is WEB_PAGE for line in part.lines) == 1


@given(
    services=st.dictionaries(st.text(max_size=4), JSON, max_size=3),
    capabilities=JSON,
    keys=JSON,
)
def test_any_profile_is_answered(services, capabilities, keys):
    document = {"ucp": {"version": "x", "services": services, "capabilities": capabilities}, "keys": keys}
    assert agents.is_profile(document)
    assert agents.profile(document).lines


@given(skills=st.lists(JSON, max_size=3), interfaces=JSON)
def test_any_card_is_answered(skills, interfaces):
    document = {
        "name": 1,
        "version": 2,
        "skills": skills,
        "capabilities": {},
        "supportedInterfaces": interfaces,
    }
    assert agents.is_card(document)
    assert agents.card(document).lines


@given(types=JSON)
def test_any_type_is_a_product_a_firm_or_neither(types):
    assert kind_of({"@type": types}) in ("product", "organisation", None)


def test_a_directive_is_a_name_and_a_value():
    assert directive("User-Agent : x:y") == ("user-agent", "x:y")
    assert directive("no colon") is None
    assert directive("https://a.example: x") is None


def test_lines_are_counted_with_the_blank_ones_and_a_long_file_is_not_cut_inside_a_line():
    assert list(text_lines(b"\xef\xbb\xbfa\n\n b \n")) == [(1, "a"), (3, " b")]
    long = b"x" * 40_000 + b"\n" + b"y" * 40_000
    assert [len(line) for _, line in head_lines(long)] == [40_000]


def test_trouble_makes_a_reading_parsable_and_lines_carry_the_path():
    part = Part((Line(WEB_PAGE, {"title": "a"}, 3),), path="a/b.html")
    reading = put_together(Form("web-site", (WEB_PAGE,)), [part], 1)
    assert reading.tier == "conformant"
    assert reading.lines.to_pylist()[0]["sheet"] == "a/b.html"


def test_the_words_of_the_vocabulary_are_there():
    assert "InStock" in words()["availability"]
    assert set(words()["inherited"]).isdisjoint(words()["containers"])


def items_of(body):
    tree = parse_html(f"<html><body>{body}</body></html>".encode(), "utf-8")
    return [node for node, _ in items(tree)]


def test_microdata_takes_values_from_where_html_keeps_them():
    body = """<div itemscope itemtype="https://schema.org/Product"><a itemprop="url" href="/x">here</a>
    <span itemprop="price" content="5">five</span><time itemprop="from" datetime="2026-07-01">July</time>
    <b itemprop="name alternateName"> A  <i>B</i></b><img itemprop="image" src="1.png"><img itemprop="image" src="2.png"></div>"""
    assert items_of(body) == [
        {
            "@type": ["https://schema.org/Product"],
            "url": "/x",
            "price": "5",
            "from": "2026-07-01",
            "name": "A B",
            "alternateName": "A B",
            "image": ["1.png", "2.png"],
        }
    ]


def test_parts_that_refer_to_each_other_in_circles_come_to_an_end():
    body = """<div itemscope itemref="a b"></div><div id="a" itemscope itemprop="x" itemref="b"></div>
    <div id="b" itemscope itemprop="y" itemref="a b"><p itemprop="@type">z</p></div>"""
    assert items_of(body) == [{"@type": [], "x": {"@type": [], "y": {"@type": []}}}]


@given(
    pieces=st.lists(
        st.sampled_from(
            [
                *(
                    "<div itemscope>",
                    "</div>",
                    "<div itemscope itemprop='a' id='r' itemref='r s'>",
                    "</body>",
                    "</html>",
                ),
                *(
                    "<p itemprop='b' id='s'>",
                    "<script itemscope>",
                    "<svg itemprop=c>",
                    "<meta itemprop=d content=e>",
                    "<!--",
                ),
            ]
        ),
        max_size=25,
    )
)
def test_any_nesting_of_microdata_is_answered(pieces):
    assert page.parse(f"<html><body>{''.join(pieces)}".encode()).lines
