"""Arrays for other processes."""

from pathlib import Path

from readiness.network.engine.shipping import opened, shipped
from tests.network.engine.brute import lists


def test_what_is_opened_is_what_was_shipped_and_goes_with_the_block():
    arrays = lists(3).arrays()
    with shipped(arrays) as place:
        found = opened(place)
        assert opened(place) is found
        assert found.serve.tolist() == arrays.serve.tolist()
        assert found.level.tolist() == arrays.level.tolist()
    assert not Path(place).exists()


def test_a_folder_that_all_workers_see_may_be_named(tmp_path):
    with shipped(lists(4).arrays(), str(tmp_path)) as place:
        assert Path(place).parent == tmp_path
