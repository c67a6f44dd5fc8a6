"""What the product imports is what it says it needs: nothing works only because a tool of ours brought it along."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
WITH_STREAMLIT = {"anyio", "starlette", "uvicorn"}
"""What its server is made of; it cannot run without them."""


def named(requirement):
    return re.match(r"[\w.-]+", requirement).group().lower().replace("_", "-")


def imported():
    found = set()
    for path in (ROOT / "readiness").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - {"readiness"}


def test_every_import_is_a_declared_dependency():
    extras = [r for group in PROJECT["optional-dependencies"].values() for r in group]
    declared = {named(r) for r in (*PROJECT["dependencies"], *extras)} | WITH_STREAMLIT
    known = packages_distributions()
    missing = {
        module
        for module in imported()
        if not {d.lower().replace("_", "-") for d in known.get(module, [module])} & declared
    }
    assert missing == set()
