"""The tables of docs/evidence.md from docs/formats.yaml and the checks: `python -m tests.evidence_page` writes them."""

from pathlib import Path

import yaml

from readiness.checks.runner import all_checks
from readiness.content.texts import texts
from readiness.evidence.base import Evidence

DOCS = Path(__file__).parents[1] / "docs"
PAGE = DOCS / "evidence.md"
START = "<!-- made by `python -m tests.evidence_page`; a test compares -->\n"
END = "<!-- end of what is made -->\n"


def formats() -> dict[str, dict[str, object]]:
    return yaml.safe_load((DOCS / "formats.yaml").read_text("utf-8"))


def checks_of(kinds: list[str]) -> list[str]:
    """Rows of the buyers' catalogue, and ids of checks without one, that look at one of these kinds."""
    found = set()
    for check in all_checks():
        wanted = {n.kind.shape.kind for n in check.needs.values() if issubclass(n.kind, Evidence)}
        if wanted & set(kinds):
            found.add(check.ref or check.id)
    return sorted(found, key=lambda ref: (ref[0], len(ref), ref))


def tables() -> str:
    say = texts("en")
    rows = [
        f"| `{name}` | {say(f'format/{name}')} | {said['versions'] or '–'} | {', '.join(f'`{k}`' for k in said['kinds']) or '–'} "
        f"| {', '.join(checks_of(said['kinds'])) or '–'} | {said['not'] or '–'} |\n"
        for name, said in formats().items()
    ]
    checks = [
        f"| {check.ref or '–'} | `{check.id}` | {say(f'check/{check.id}/title')} | {_needs(check)} |\n"
        for check in sorted(
            all_checks(),
            key=lambda c: (c.ref is None, (c.ref or "")[:1], len(c.ref or ""), c.ref or "", c.id),
        )
    ]
    return (
        "| `format` | what it is | versions | kinds | checks that use it | not supported |\n|---|---|---|---|---|---|\n"
        + "".join(rows)
        + f"\n{len(checks)} checks; `ref` is the row of the buyers' catalogue of checks that one serves.\n\n"
        + "| ref | check | title | needs (? = welcome) |\n|---|---|---|---|\n"
        + "".join(checks)
    )


def _needs(check) -> str:
    return ", ".join(
        f"`{n.kind.shape.kind}`{'?' if n.optional else ''}"
        for n in check.needs.values()
        if issubclass(n.kind, Evidence)
    )


def page() -> str:
    """The page as it stands, its tables made anew."""
    text = PAGE.read_text("utf-8")
    before, rest = text.split(START, 1)
    return before + START + tables() + END + rest.split(END, 1)[1]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
