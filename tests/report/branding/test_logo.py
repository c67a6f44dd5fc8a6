"""Logos that act or fetch are refused by what they hold; those that do not are kept as drawings."""

import pytest
from lxml import etree

from readiness.report.branding.logo import read_logo
from tests.report.branding.folders import SVG, png

HEAD = b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 2 1"'
ENTITY = b'<!DOCTYPE svg [<!ENTITY a "b">]>' + HEAD + b"><text>&a;</text></svg>"


def found(inside=b"", more=b"", name="logo.svg"):
    logo, problems = read_logo(name, HEAD + more + b">" + inside + b"</svg>")
    assert (logo is None) == bool(problems)
    return [(p.code, *p.params.get("found", ())) for p in problems]


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        (b"<script>1</script>", "script"),
        (b"<foreignObject/>", "foreignObject"),
        (b'<image href="https://evil.example/x.png"/>', "href"),
        (b'<image x:href="file:///etc/passwd"/>', "href"),
        (b'<use href="other.svg#a"/>', "href"),
        (b'<rect style="fill:url(https://evil.example/x)"/>', "style"),
        (b"<style>@import 'https://evil.example/x.css';</style>", "style"),
        (b'<rect onclick="alert(1)"/>', "onclick"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_acts_or_fetches_is_named(inside, what):
    assert found(inside) == [("branding_logo_active", what)]


def test_an_entity_is_never_opened():
    _, (problem,) = read_logo("logo.svg", ENTITY)
    assert problem.params == {"found": ("entity",)}


@pytest.mark.parametrize(
    "inside",
    [
        b'<image href="data:image/png;base64,AAAA"/>',
        b'<use href="#a"/>',
        b'<rect fill="url(#a)" style="stroke:url(\'#b\')"/>',
        b"<style>.a{fill:red}</style>",
        b"<!-- made by a drawing program --><?xml-stylesheet href='x'?>",
    ],
    ids=["embedded", "use", "url", "style", "comment"],
)
def test_what_stays_inside_is_kept(inside):
    assert found(inside) == []


@pytest.mark.parametrize("data", [b"<svg", b"<svg/>", b"<html xmlns='x'/>", b"GIF89a"])
def test_what_is_no_drawing_is_damaged(data):
    assert read_logo("logo.svg", data)[1][0].code == "branding_logo_damaged"


@pytest.mark.parametrize(
    ("sides", "shape"),
    [
        (b'viewBox="0 0 120 40"', 3),
        (b'viewBox="-5,-5,10,20"', 0.5),
        (b'width="30mm" height="10mm"', 3),
        (b'width="30" height="10mm"', None),
        (b'width="100%" height="100%"', None),
        (b'viewBox="0 0 0 1"', None),
        (b'viewBox="0 0 500 1"', None),
        (b'viewBox="0 0 nan 1"', None),
    ],
)
def test_the_shape_comes_from_box_or_size(sides, shape):
    logo, problems = read_logo("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg" ' + sides + b"/>")
    assert (logo.shape if logo else None) == shape
    assert [p.code for p in problems] == ([] if shape else ["branding_logo_shape"])


def test_an_image_is_embedded_in_a_drawing_of_its_size():
    logo, _ = read_logo("logo.png", png(30, 10))
    root = etree.fromstring(logo.svg)
    assert (root.get("width"), root[0].get("href")[:22], logo.shape) == ("30", "data:image/png;base64,", 3)


def test_a_drawing_is_kept_as_it_is():
    assert read_logo("logo.svg", SVG)[0].svg == SVG.decode()
