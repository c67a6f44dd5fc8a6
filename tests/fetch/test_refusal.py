"""A refusal is a problem with words in every language."""

import ast
from pathlib import Path

import pytest

import readiness.fetch
from readiness.content.texts import texts
from readiness.fetch.refusal import Refused
from readiness.model.base import LANGS

HOME = Path(readiness.fetch.__file__).parent


def codes() -> set[str]:
    """Every word in the package that reads like the code of a problem."""
    words = {
        node.value
        for path in HOME.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return {w for w in words if w.startswith(("url_", "host_", "site_")) and w.replace("_", "").isalpha()}


@pytest.mark.parametrize("lang", LANGS)
def test_every_refusal_says_what_and_what_to_do(lang):
    say = texts(lang)
    missing = [c for c in codes() for part in ("says", "do") if not say.has(f"problem/{c}/{part}")]
    assert len(codes()) > 10
    assert missing == []


def test_a_refusal_names_the_address_and_what_matters():
    problem = Refused("site_status", "https://spindel.example/", status=403).problem
    assert (problem.code, problem.file, problem.params) == (
        "site_status",
        "https://spindel.example/",
        {"status": 403},
    )
