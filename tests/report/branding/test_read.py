"""A consultant's folder to a brand: every problem named with its field, nothing taken by half."""

import pytest

from readiness.report.branding.brand import Brand, Colours
from readiness.report.branding.read import MOST_FILE, MOST_LOGO, read_brand
from tests.report.branding.folders import SVG, YAML, png

LEAST = 4.5


def read(**files):
    return read_brand({name.replace("_", "."): data for name, data in files.items()}, LEAST)


def codes(yaml, **more):
    brand, problems = read(branding_yaml=yaml, **more)
    assert (brand is None) == bool(problems)
    return [(p.code, p.where.field) for p in problems]


def test_a_whole_folder_becomes_a_brand():
    brand, problems = read(branding_yaml=YAML, logo_svg=SVG)
    assert problems == ()
    assert brand.colours == Colours(primary="#7A1F5C", ink="#222222")
    assert brand.cover == "Prepared by #strong[Muster] & Partner"
    assert brand.method == ("We look at files first.", "Then we talk. $x^2$")
    assert brand.logo.shape == 3


def test_each_part_may_be_missing():
    assert read(branding_yaml=b"")[0] == Brand()
    assert read(logo_png=png())[0].logo.shape == 1.5


def test_a_drawing_wins_over_an_image_and_names_may_be_in_capitals():
    brand, _ = read_brand({"Logo.SVG": SVG, "LOGO.PNG": b"not looked at"}, LEAST)
    assert brand.logo.shape == 3


def test_a_folder_with_nothing_of_it_says_what_is_looked_for():
    brand, (problem,) = read_brand({"Logo final.svg": SVG}, LEAST)
    assert (brand, problem.code) == (None, "branding_nothing")


@pytest.mark.parametrize(
    ("yaml", "code", "field"),
    [
        (b"colour: {}", "branding_key_unknown", "colour"),
        (b"colours: {accent: '#000000'}", "branding_key_unknown", "colours.accent"),
        (b"colours: {primary: red}", "branding_colour_form", "colours.primary"),
        (b"colours: {primary: '#FFE680'}", "branding_colour_light", "colours.primary"),
        (b"cover: [a]", "branding_value", "cover"),
        (b'cover: "a\\tb"', "branding_value", "cover"),
        (b"method: '" + b"x" * 4001 + b"'", "branding_value", "method"),
        (b"- a", "yaml_not_mapping", None),
        (b"a: [", "yaml_broken", None),
        (b"\xff\xfe", "yaml_broken", None),
        (b"[" * 5000 + b"]" * 5000, "branding_value", None),
        (b"#" * (MOST_FILE + 1), "branding_too_large", None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_does_not_fit_is_named_with_its_field(yaml, code, field):
    assert codes(yaml) == [(code, field)]


def test_every_problem_is_told_at_once():
    found = codes(b"colours: {primary: '#EEEEEE', ink: '#DDDDDD'}", logo_svg=b"<svg")
    assert [code for code, _ in found] == [
        "branding_colour_light",
        "branding_colour_light",
        "branding_logo_damaged",
    ]


def test_a_colour_too_light_says_how_far_it_is_from_being_read():
    _, (problem,) = read(branding_yaml=b"colours: {primary: '#FFE680'}")
    assert problem.params == {"colour": "#FFE680", "contrast": 1.2, "least": LEAST}


def test_a_logo_of_many_megabytes_is_not_opened():
    brand, (problem,) = read(logo_svg=b" " * (MOST_LOGO + 1))
    assert (brand, problem.code) == (None, "branding_too_large")
