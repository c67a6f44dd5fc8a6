"""The report as data: every word the templates ask for is there, equal results give equal data."""

import json
import re
from dataclasses import replace
from pathlib import Path

from readiness.report.document import document
from readiness.report.pdf import TEMPLATES
from tests.report.sample import bare, hostile, speaking


def test_every_label_the_templates_name_exists():
    words = document(bare(), speaking("en"))["words"]
    asked = {
        key
        for file in Path(TEMPLATES).glob("*.typ")
        for key in re.findall(r'\bw\("([\w/]+)"', file.read_text("utf-8"))
    }
    assert asked
    assert asked - set(words) == set()


def test_it_is_plain_data_and_the_same_every_time():
    first = json.dumps(document(hostile(), speaking("de")), sort_keys=True)
    assert json.dumps(document(hostile(), speaking("de")), sort_keys=True) == first


def test_languages_differ_in_words_and_not_in_what_is_shown():
    one, other = (document(hostile(), speaking(lang)) for lang in ("en", "zh"))
    assert len(one["gates"]) == len(other["gates"])
    assert len(one["roadmap"]["horizons"]) == len(other["roadmap"]["horizons"])
    assert one["words"] != other["words"]


def test_a_name_too_long_for_the_head_of_a_page_is_whole_on_the_first():
    long = replace(hostile(), case=hostile().case.model_copy(update={"name": "W" * 200}))
    data = document(long, speaking("en"))
    assert data["firm"] == "W" * 200
    assert len(data["running"]) < 100
