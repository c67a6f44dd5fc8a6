"""The report as data: every word the templates ask for is there, equal results give equal data."""

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from readiness.report.document import document
from readiness.report.interview_paper import LABELS as GUIDE
from readiness.report.pdf import REPORT, TEMPLATES
from tests.report.sample import bare, hostile, speaking


def labels(file):
    return set(re.findall(r'\bw\("([\w/]+)"', (Path(TEMPLATES) / file).read_text("utf-8")))


def test_every_label_the_templates_of_the_report_name_exists():
    """A template beside those of the report leads a paper of its own and brings its own words."""
    words = set(document(bare(), speaking("en"))["words"])
    of_report = [REPORT, *re.findall(r'#import "(\S+)"', (Path(TEMPLATES) / REPORT).read_text("utf-8"))]
    asked = {label for file in of_report for label in labels(file)}
    assert asked
    assert asked - words == set()


def test_every_label_of_the_interview_guide_exists():
    assert labels("interview.typ") - {*GUIDE, "product", "page"} == set()


@cache
def data(lang):
    return document(hostile(), speaking(lang))


def test_it_is_plain_data_and_the_same_every_time():
    again = document(hostile(), speaking("en"))
    assert json.dumps(again, sort_keys=True) == json.dumps(data("en"), sort_keys=True)


def test_languages_differ_in_words_and_not_in_what_is_shown():
    one, other = data("en"), data("zh")
    assert len(one["gates"]) == len(other["gates"])
    assert len(one["roadmap"]["horizons"]) == len(other["roadmap"]["horizons"])
    assert one["words"] != other["words"]


def test_a_name_too_long_for_the_head_of_a_page_is_whole_on_the_first():
    long = replace(bare(), case=bare().case.model_copy(update={"name": "W" * 200}))
    found = document(long, speaking("en"))
    assert found["firm"] == "W" * 200
    assert len(found["running"]) < 100
