"""Every problem code raised anywhere has its words in three languages, no words are left over, and the page lists all."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from readiness.content.texts import texts
from readiness.model.base import LANGS
from tests.problems_page import PAGE, codes, page

PACKAGE = Path(__file__).parents[1] / "readiness"
MAKERS = {"Problem", "Trouble", "Unreadable", "problem", "unreadable", "_problem", "_refuse", "_Died"}
"""What makes a problem; the code is its first argument or the keyword `code`."""
FAMILIES = re.compile(
    r"(archive|bmecat|case|cell|csv|date|encoding|entry|json|number|pdf|quote|store|table|text|workbook|xml|yaml|answer"
    r"|actions|id|pilot|currency|rate|revenue|part|slot|shares|site|status|unknown|similar|conflicting|document"
    r"|confirmed)_[a-z_]+"
)
"""First words of codes, to find those that reach a problem through a variable."""
NO_CODES = frozenset(
    {
        *(
            "case_event",
            "case_head",
            "case_item",
            "case_item_by_kind",
            "case_id",
            "store_schema",
            "text_content",
        ),
        *("archive_path", "entry_points", "site_id", "part_id", "status_code"),
    }
)
HOMES = ("evidence", "network", "content", "score", "store", "buyer")
NAME = re.compile(r"{(\w+)")


@cache
def walked():
    """What `made` and `literals` tell, from one walk through all modules: the trees are too large to be kept."""
    makers, words = [], []
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in MAKERS and "ui" not in place.parts:
                given = {k.arg: k.value for k in node.keywords}
                code = given.get("code") or (node.args[0] if node.args else None)
                params = _params(node, given)
                makers += [(each, params, f"{place}:{node.lineno}") for each in _words(code)]
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.append((place.parts[0], node.value))
    return makers, words


def made():
    """(code, names of its params or None where they cannot be told from the source, where)."""
    return walked()[0]


def _name(function):
    return getattr(function, "id", getattr(function, "attr", ""))


def _words(expression):
    """The constants an expression can be: itself, or the branches of an `if`."""
    if isinstance(expression, ast.IfExp):
        return [*_words(expression.body), *_words(expression.orelse)]
    return [expression.value] if isinstance(expression, ast.Constant) else []


def _params(node, given):
    if _name(node.func) == "problem":
        return None if None in given else set(given) - {"code"}
    stated = given.get("params") or next((a for a in node.args if isinstance(a, ast.Dict)), None)
    if _name(node.func) not in ("Problem", "Trouble") or None in given:
        return None
    if stated is None:
        return set() if len(node.args) < 5 else None
    if not isinstance(stated, ast.Dict) or not all(isinstance(key, ast.Constant) for key in stated.keys):
        return None
    return {key.value for key in stated.keys}


def literals(*homes):
    return [said for home, said in walked()[1] if not homes or home in homes]


def test_the_codes_are_found_where_they_are_made():
    found = {code for code, _, _ in made()}
    assert {"cycle", "encrypted", "bmecat_missing", "case_path_missing", "id_twice", "entry_invalid"} <= found
    assert len(found) > 80


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("part", ["says", "do"])
def test_every_problem_is_told_in_every_language(lang, part):
    say = texts(lang)
    assert sorted({(c, where) for c, _, where in made() if not say.has(f"problem/{c}/{part}")}) == []
    assert [c for c in codes() if not say.has(f"problem/{c}/{part}")] == []


def test_codes_that_reach_a_problem_through_a_variable_are_told_too():
    named = {said for said in literals(*HOMES) if FAMILIES.fullmatch(said)} - NO_CODES
    fields = {key.split("/")[1] for key in texts("en").words if key.startswith("field/")}
    assert sorted(named - set(codes()) - fields) == []


def test_no_words_are_left_over_for_a_problem_nobody_has():
    assert sorted(set(codes()) - set(literals())) == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_problem_brings_the_facts_its_words_need(lang):
    say = texts(lang)
    missing = [
        (code, where, sorted(needed - params))
        for code, params, where in made()
        if params is not None
        and (needed := {n for part in ("says", "do") for n in NAME.findall(say(f"problem/{code}/{part}"))})
        - params
    ]
    assert missing == []


def test_the_page_of_problems_is_the_texts():
    assert PAGE.read_text("utf-8") == page(), "run `python -m tests.problems_page`"
