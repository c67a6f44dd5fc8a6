"""The public API, resolved when a name is first used, so that a child process imports only what it needs.

from readiness import load_bank, load_world, outcome, pdf_report, read_case
found = read_case(Path("my-case"))
result = outcome(load_bank(), found.case, found.files, load_world(found.case.on))
Path("report.pdf").write_bytes(pdf_report(result, "de"))
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_HOME = {
    "Assessment": "readiness.model.assessment",
    "Bank": "readiness.model.bank",
    "Case": "readiness.model.case",
    "NetworkAnalysis": "readiness.model.network",
    "Problem": "readiness.model.place",
    "Roadmap": "readiness.model.roadmap",
    "assess_json": "readiness.report.json",
    "examine": "readiness.examine",
    "judge": "readiness.assess",
    "load_bank": "readiness.content.loader",
    "load_world": "readiness.world.world",
    "outcome": "readiness.report.outcome",
    "pdf_report": "readiness.report.pdf",
    "read_case": "readiness.store.folder_case",
    "roadmap_ics": "readiness.report.ics",
    "roadmap_xlsx": "readiness.report.xlsx",
}

__version__ = "0.1.0"
__all__ = sorted(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
