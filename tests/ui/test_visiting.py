"""Looking at web sites is for a person's own machine, unless the operator says otherwise."""

import pytest

from readiness.ui.visiting import file_name, may_visit


@pytest.mark.parametrize(
    ("address", "shared", "said", "may"),
    [
        ("127.0.0.1", False, {}, True),
        ("localhost", False, {}, True),
        ("0.0.0.0", False, {}, False),
        ("127.0.0.1", True, {}, False),
        ("0.0.0.0", True, {"READINESS_FETCH": "on"}, True),
        ("127.0.0.1", False, {"READINESS_FETCH": " Off "}, False),
        ("127.0.0.1", False, {"READINESS_FETCH": "perhaps"}, False),
    ],
)
def test_it_is_off_where_others_can_reach_the_server_unless_the_operator_turns_it_on(
    address, shared, said, may
):
    assert may_visit(address, shared, said) is may


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://spindel.example/", "spindel.example index.html"),
        ("https://spindel.example/.well-known/ucp", "spindel.example ucp"),
        ("https://spindel.example/a/ms-120.html?x=1", "spindel.example ms-120.html"),
    ],
)
def test_a_visited_file_is_kept_under_host_and_last_part(url, name):
    assert file_name(url) == name
