"""A problem is one line a kind and file: where, what, what to do, how often."""

from readiness.model.place import Place, Problem
from readiness.report.view.problems import problem_lines
from tests.report.sample import speaking


def test_the_same_trouble_in_one_file_is_told_once_with_its_first_place():
    twice = [
        Problem(code="encoding_guessed", file=f, where=Place(file=f, row=r), params={"encoding": "cp1252"})
        for f, r in (("a.csv", 4), ("a.csv", 9), ("b.csv", 1))
    ]
    first, second = problem_lines(twice, speaking("en"))
    assert (first.where, first.times) == ("a.csv · row 4", 2)
    assert (second.file, second.times) == ("b.csv", 1)
    assert first.says
    assert first.todo
