"""`assess` of the larger sample firm, cold, beside the mere import of the libraries it uses."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benches.ratio import Ratio, side_by_side

ROOT = Path(__file__).parents[1]
FIRM = ROOT / "data" / "demo" / "spindle-de"
LIBRARIES = """
import sys, json
before = set(sys.modules)
import readiness.cli
ours = [m for m in sys.modules if m.split(".")[0] not in ("readiness", *sys.stdlib_module_names)]
print(json.dumps([m for m in ours if m not in before and not m.startswith("_")]))
"""


def ratios() -> Iterator[Ratio]:
    """The floor imports every third-party module the command imports, and nothing of ours."""
    listed = subprocess.run(
        [sys.executable, "-c", LIBRARIES], cwd=ROOT, capture_output=True, text=True, check=True
    )
    modules = json.loads(listed.stdout)
    floor = (
        "import importlib, contextlib\n"
        f"for name in {modules!r}:\n"
        "    with contextlib.suppress(ImportError): importlib.import_module(name)\n"
    )

    def run(*arguments: str) -> None:
        subprocess.run([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)

    assess, imports = side_by_side(
        lambda: run("-m", "readiness", "assess", str(FIRM), "--json"), lambda: run("-c", floor)
    )
    yield Ratio("assess of the larger firm, cold", assess, imports, "importing its libraries", most=3)
