"""Every problem a reader can name has its words and its remedy in each language, and no word is left over."""

import ast
import re
from pathlib import Path

import pytest

import readiness.evidence
from readiness.content.texts import texts
from readiness.evidence.formats import FORMATS
from readiness.evidence.recognise import READERS, reader_named
from readiness.evidence.shapes import DOCUMENT_KINDS, SHAPES
from readiness.evidence.tables.vocabulary import KINDS, vocabulary

HOME = Path(readiness.evidence.__file__).parent
SOURCES = [p for p in HOME.rglob("*.py") if "documents" not in p.parts]
NAMED = {"Trouble", "Unreadable", "unreadable", "_refuse", "_Died"}
CODE = re.compile(r"[a-z]+(_[a-z]+)*")


def codes() -> set[str]:
    """Every code that stands as the first word of a trouble, wherever it is made."""
    found = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in NAMED:
                    found |= {
                        n.value
                        for n in ast.walk(node.args[0])
                        if isinstance(n, ast.Constant)
                        and isinstance(n.value, str)
                        and CODE.fullmatch(n.value)
                    }
    indirect = {
        "empty_file",
        "xml_entity",
        "binary_file",
        "old_office_file",
        "quote_open",
        "csv_broken",
        "number_unreadable",
        "number_ambiguous",
        "reader_unfenced",
    }
    assert all(any(f'"{c}"' in p.read_text("utf-8") for p in SOURCES) for c in indirect)
    return found | indirect


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_every_problem_has_its_words(lang):
    said = texts(lang)
    for code in codes():
        assert said.has(f"problem/{code}/says"), code
        assert said.has(f"problem/{code}/do"), code


def test_no_words_are_left_over():
    home = HOME.parents[1] / "questionnaires" / "texts" / "en"
    paths = list(home.glob("evidence*.yaml"))
    written = {
        code for p in paths for code in re.findall(r"^  ([a-z_]+):\n    says:", p.read_text("utf-8"), re.M)
    }
    assert written == codes()


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_every_format_and_column_has_its_name(lang):
    said = texts(lang)
    assert {vocabulary(kind).format for kind in KINDS} <= set(FORMATS)
    assert [f for f in FORMATS if not said.has(f"format/{f}")] == []
    tables = [shape for kind, shape in SHAPES.items() if kind not in DOCUMENT_KINDS]
    unnamed = {f.name for shape in tables for f in shape.fields if not said.has(f"field/{f.name}")}
    assert unnamed == set()
    assert all(reader_named(module) for modules in READERS.values() for module in modules)
