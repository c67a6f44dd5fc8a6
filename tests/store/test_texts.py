"""Every problem that a case or the store can have is told in three languages, with what to do next."""

import re
import string
from pathlib import Path

import pytest

from readiness.content.texts import read_texts
from readiness.store.case_yaml import parse
from readiness.store.folder_case import read_zip
from readiness.store.opening import open_store
from tests.store.test_case_yaml import WRONG

STORE = Path(__file__).parents[2] / "readiness" / "store"
CODES = sorted(
    {
        code
        for path in STORE.glob("*.py")
        for code in re.findall(r'"((?:case|store)_[a-z_]+)"', path.read_text("utf-8"))
    }
    - {"case_event", "case_head", "case_item", "case_item_by_kind", "case_id", "store_schema"}
)
JUDGED = {
    code
    for path in STORE.parent.rglob("*.py")
    for code in re.findall(r'"(case_[a-z]+_unknown)"', path.read_text("utf-8"))
}
"""Ids that only the bank and the world can know, told when the case is judged."""
NAMED = set(re.findall(r'"(case_[a-z_]+)"', (STORE.parent / "cli" / "kept_cases.py").read_text("utf-8")))
"""Of stored cases that a command names."""
LANGUAGES = ("en", "de", "zh")
PARAMS = {"field", "key", "known", "value", "range", "most", "files", "name", "package", "kept", "case", "n"}


@pytest.fixture(scope="module")
def words():
    return {lang: read_texts(lang)[0] for lang in LANGUAGES}


def names_in(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", CODES)
def test_a_problem_is_told_in_every_language_with_the_same_facts(code, words):
    for part in ("says", "do"):
        told = [words[lang](f"problem/{code}/{part}") for lang in LANGUAGES]
        assert len(set(told)) == 3
        assert len({frozenset(names_in(text)) for text in told}) == 1
        assert names_in(told[0]) <= PARAMS


def test_no_text_is_left_over():
    own, _ = read_texts("en")
    said = {key.split("/")[1] for key in own.words if key.startswith("problem/")}
    assert {code for code in said if code.startswith(("case_", "store_"))} == {*CODES, *JUDGED, *NAMED}


def test_problems_that_really_happen_fill_every_place_of_their_text(words, folder):
    wrong = [
        WRONG.encode(),
        b"on: 2026-07-15",
        b"name: [1]\non: 2026-07-15\nprofile: {employees: 1.5, revenue: -1, sites: a, connected_products: x}",
        b"name: a\non: 2026-07-15\nname: b\nanswers: [{question: a.b}, {question: a.c, value: []}, 7]",
        b"name: a\non: 2026-07-15\nanswers: [{question: a.b, value: 1}, {question: a.b, value: 1}]",
        f"name: a\non: 2026-07-15\nbuyers: [{'x' * 4001}]".encode(),
        b"x" * 2_000_001,
    ]
    problems = [problem for data in wrong for problem in parse(data)[2]]
    problems += read_zip(b"PK").problems
    problems += open_store("x", folder).problems
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "a.db").write_bytes(b"x" * 5000)
    problems += open_store(f"sqlite:///{folder}/data/a.db", folder).problems
    assert len({problem.code for problem in problems}) >= 20
    for problem in problems:
        for lang in LANGUAGES:
            for part in ("says", "do"):
                words[lang](f"problem/{problem.code}/{part}").format(**problem.params)
