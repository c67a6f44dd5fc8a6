"""docs/problems.md from the texts: every problem code, what it means, what to do. `python -m tests.problems_page` writes it."""

from pathlib import Path

from readiness.content.texts import texts

PAGE = Path(__file__).parents[1] / "docs" / "problems.md"
HEAD = """\
# Problems

Anything wrong in a file a person wrote is told as a problem: its code, the file, the place in it, and what to do. In
JSON it is `{"code", "file", "where", "params"}`; on screen, in the report and on the command line the words below stand
in the reader's language. A name in braces is filled with the value at hand. Codes are never given another meaning.

Made from `questionnaires/texts/en` by `python -m tests.problems_page`; a test compares the two.

| code | what it means | what to do |
|---|---|---|
"""


def codes() -> list[str]:
    """Every code that has words, in order."""
    return sorted({key.split("/")[1] for key in texts("en").words if key.startswith("problem/")})


def page() -> str:
    say = texts("en")
    rows = (
        f"| `{c}` | {_cell(say(f'problem/{c}/says'))} | {_cell(say(f'problem/{c}/do'))} |\n" for c in codes()
    )
    return HEAD + "".join(rows)


def _cell(said: str) -> str:
    return " ".join(said.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
