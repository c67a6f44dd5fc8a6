"""The house keeps its own rules: small files that say what they are, tests beside them, walls, honest words."""

import ast
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import readiness

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "readiness").rglob("*.py"))
CODE = [
    *MODULES,
    ROOT / "app.py",
    *sorted((ROOT / "tests").rglob("*.py")),
    *sorted((ROOT / "benches").rglob("*.py")),
    *sorted((ROOT / "hosting").rglob("*.py")),
]

TESTED_ELSEWHERE = {
    "readiness/__main__.py": "tests/cli/test_all.py runs it",
    "readiness/errors.py": "exceptions without behaviour",
    "readiness/ui/widgets/": "tests/ui/pages show every widget on its page, in three languages",
    "readiness/ui/script/": "tests/ui/pages and tests/journeys run it",
}
"""Modules and folders without tests of their own name, and where they are tested instead."""


def short(path):
    return str(path.relative_to(ROOT))


@dataclass(frozen=True)
class Outline:
    """What the rules ask of a module; its tree is read once and too large to be kept."""

    only_declares: bool
    inner_import: int | None


@cache
def outline(path):
    tree = ast.parse(path.read_text("utf-8"))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    inner = [n.lineno for f in functions for n in ast.walk(f) if isinstance(n, ast.Import | ast.ImportFrom)]
    return Outline(
        only_declares=all(any("validator" in ast.unparse(d) for d in f.decorator_list) for f in functions),
        inner_import=min(inner, default=None),
    )


def untidy(path):
    """What is wrong with a file on its face; empty for a good one."""
    text = path.read_text("utf-8")
    if (lines := len(text.splitlines())) > 300:
        return f"{lines} lines"
    purpose = re.match(r'"""(.+?)(\n\n.*?)?"""\n', text, re.DOTALL)
    if purpose is None:
        return "a file opens with its purpose"
    return "the purpose is one line" if "\n" in purpose[1] else ""


def has_test_twin(path):
    """Types without behaviour need none: nothing in the file but fields, constants and validators of pydantic."""
    if short(path).startswith(tuple(TESTED_ELSEWHERE)) or outline(path).only_declares:
        return True
    inside = path.relative_to(ROOT / "readiness")
    places = [
        ROOT / "tests" / inside.parent / f"test_{inside.name}",
        ROOT / "tests" / f"{inside.parent}" / "test_all.py",
    ]
    return any(p.exists() for p in places)


def test_every_file_is_small_and_says_what_it_is():
    assert {short(path): wrong for path in CODE if (wrong := untidy(path))} == {}


def test_every_module_has_a_test_twin():
    modules = [path for path in MODULES if path.name != "__init__.py"]
    assert [short(path) for path in modules if not has_test_twin(path)] == []


def test_no_import_stands_inside_a_function():
    modules = [path for path in MODULES if path != ROOT / "readiness" / "__init__.py"]
    assert [f"{short(path)}:{line}" for path in modules if (line := outline(path).inner_import)] == []


def test_imports_point_down():
    """In a process of its own: the linter's logging setup silences every logger of the process it runs in."""
    linter = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    run = subprocess.run(linter, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_public_surface_is_what_it_says():
    assert set(readiness.__all__) <= set(dir(readiness))
    for name in readiness.__all__:
        assert getattr(readiness, name) is not None


def test_user_text_is_never_html():
    marks = ("unsafe_allow_html", "st.html(")
    assert [short(path) for path in MODULES if any(m in path.read_text("utf-8") for m in marks)] == []


def test_the_child_that_opens_files_imports_no_heavy_library():
    code = (
        "import sys, json; import readiness.evidence.child; "
        "print(json.dumps([m for m in ('pandas', 'networkx', 'streamlit') if m in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []


def test_the_readme_names_only_targets_that_exist():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"`make ([a-z]+)`", (ROOT / "README.md").read_text("utf-8")):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@pytest.mark.parametrize("path", sorted((ROOT / "docs" / "decisions").glob("*.md")), ids=short)
def test_a_decision_is_short(path):
    assert re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", path.name)
    assert len(path.read_text("utf-8").splitlines()) <= 40
