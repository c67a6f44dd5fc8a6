"""Lines of a list know where they stand and take what their kind needs."""

from dataclasses import dataclass

from readiness.network.intake.lines import Line, lines_of


@dataclass(frozen=True)
class _Named(Line):
    name: str | None = None


def test_a_line_takes_its_columns_and_leaves_the_others():
    columns = {"file": ["a"], "sheet": [None], "row": [2], "pointer": [None], "name": ["x"], "other": [1]}
    (line,) = lines_of(_Named, columns)
    assert line == _Named("a", None, 2, None, "x")
    assert line.problem("some", "name", count=1).where == line.place("name")
    assert (line.place("name").row, line.place("name").field) == (2, "name")


def test_no_columns_are_no_lines():
    assert lines_of(_Named, {}) == []


def test_a_record_without_row_is_named_by_its_pointer():
    assert _Named("a", None, None, "/items/0", "x").place("name").field == "/items/0"
