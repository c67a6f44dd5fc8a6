"""What a source's files hold."""

from readiness.refresh.fetched import Unusable


def test_an_unusable_file_says_which_and_why():
    told = Unusable("sdn", "line 2")
    assert (told.part, told.reason, str(told)) == ("sdn", "line 2", "sdn: line 2")
