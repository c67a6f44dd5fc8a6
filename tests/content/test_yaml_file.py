"""YAML files: plain values, or a problem with its line."""

import pytest

from readiness.content.yaml_file import nests_deeper, read_yaml


def read(tmp_path, content):
    file = tmp_path / "a.yaml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_yaml(file, "a.yaml")


def test_plain_values_come_out_as_they_stand(tmp_path):
    content, problems = read(tmp_path, "a: [1, zwei, 三]\nb: {c: 2.5}\n")
    assert content == {"a": [1, "zwei", "三"], "b": {"c": 2.5}}
    assert problems == ()


def test_an_empty_file_is_nothing_and_no_problem(tmp_path):
    assert read(tmp_path, "") == (None, ())


@pytest.mark.parametrize(
    ("content", "row"),
    [
        ("a: 1\nb: [2\n", 3),
        ("a: 1\na: 2\n", 2),
        ("a:\n  b: 1\n  b: 2\n", 3),
        ("a: !!python/object:os.system x\n", 1),
        ("a: 'open\n", 2),
    ],
    ids=["broken list", "double key", "double key inside", "a tag that would run code", "open quotation"],
)
def test_a_mistake_is_a_problem_with_its_line(tmp_path, content, row):
    found, (problem,) = read(tmp_path, content)
    assert found is None
    assert (problem.code, problem.file, problem.where.row) == ("yaml_broken", "a.yaml", row)
    assert problem.params["said"]


def test_bytes_that_are_no_utf8_are_a_problem_without_a_line(tmp_path):
    _, (problem,) = read(tmp_path, "a: Stück\n".encode("cp1252"))
    assert (problem.code, problem.where.row) == ("yaml_broken", None)


@pytest.mark.parametrize(
    ("data", "deeper"), [(b"a: {b: [1]}", False), (b"a: {b: [[1]]}", True), (b"a: [", False)]
)
def test_nesting_is_told_without_building_anything(data, deeper):
    assert nests_deeper(data, 3) is deeper


def test_five_thousand_levels_are_told():
    assert nests_deeper(b"[" * 5000, 8)
