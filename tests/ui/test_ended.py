"""Sign-ins that were ended, as processes beside each other hear of it."""

from datetime import UTC, datetime, timedelta

import pytest

from readiness.errors import StoreUnusable
from readiness.store.sign_ins import SignIns
from readiness.ui import figures
from readiness.ui.ended import FRESH, Ended, end, ended
from readiness.ui.person import LASTS, name_of, name_of_sign_in
from tests.ui.signed_in import claims


class Watch:
    """Seconds pass when a test says so."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def asked():
    return []


@pytest.fixture
def other(store, watch, asked):
    """A second process on the same store."""

    def ask():
        asked.append(watch.now)
        return SignIns(store).ended()

    ended.cache_clear()
    yield Ended(ask, watch)
    ended.cache_clear()


def test_another_process_hears_of_it_within_a_second(other, watch):
    own = claims()
    assert not other.knows(own)
    end(own)
    assert ended().knows(own), "here at once"
    watch.now += FRESH
    assert other.knows(own)
    assert not other.knows(claims(nonce="next time"))


def test_the_store_is_asked_once_a_second_however_many_ask(other, watch, asked):
    for step in range(10):
        watch.now = step * FRESH / 5
        other.knows(claims(sub=str(step)))
    assert asked == [0, FRESH]


def test_everything_somebody_began_is_over_by_their_id_or_address_and_what_comes_later_is_not(store, other):
    known = {"email": "Ann@Alpha.example", "email_verified": True}
    before, later = claims(**known), claims(iat=int(datetime.now(UTC).timestamp()) + 60, **known)
    for ident in ("ann@alpha.example", "https://id.example.org|7"):
        SignIns(store).end(name_of(ident), LASTS)
        process = Ended(SignIns(store).ended)
        assert process.knows(before)
        assert process.knows(claims(nonce="elsewhere", **known))
        assert not process.knows(later)
        assert not process.knows(claims(sub="8"))
    assert not Ended(SignIns(store).ended).knows(claims(sub="9", email="ann@alpha.example")), "only claimed"


def test_one_sign_in_is_over_also_where_the_providers_clock_is_ahead(other):
    early = claims(iat=int((datetime.now(UTC) + timedelta(minutes=2)).timestamp()))
    end(early)
    assert other.knows(early)


def test_what_is_stored_names_nobody(store, other):
    end(claims())
    (name,) = SignIns(store).ended()
    assert name == name_of_sign_in(claims())
    assert set(name) <= set("0123456789abcdef")


def test_nobody_is_let_in_where_the_store_cannot_be_asked(other, data):
    figures.opening().store.close()
    figures.opening.clear()
    (data / "readiness.db").write_bytes(b"no database" * 1000)
    with pytest.raises(StoreUnusable):
        ended().knows(claims())
