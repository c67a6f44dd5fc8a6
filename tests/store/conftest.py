"""A store on SQLite and, where a server is installed, on PostgreSQL: every test that asks for one runs on both."""

from datetime import UTC, date, datetime, timedelta

import pytest

from readiness.model.case import Answer, Case, Customer, EvidenceFile, Profile
from readiness.model.room import Dissent
from readiness.store.opening import open_store
from tests.store.access_world import Hours, World
from tests.store.postgres import Cluster, binaries

DATABASES = ["sqlite", "postgresql"] if binaries() else ["sqlite"]


class Clock:
    """One second later at each look, so that times in tests are known."""

    def __init__(self):
        self.now = datetime(2026, 7, 15, 8, 0, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="session")
def cluster():
    cluster = Cluster()
    yield cluster
    cluster.stop()


@pytest.fixture(params=DATABASES)
def url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/data/readiness.db"
    return request.getfixturevalue("cluster").new_url()


@pytest.fixture
def sqlite_url(tmp_path):
    return f"sqlite:///{tmp_path}/data/readiness.db"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def opened():
    """Opens stores and closes them after the test."""
    stores = []

    def opens(url, folder, **options):
        opening = open_store(url, folder, **{"clock": Clock(), **options})
        if opening.store:
            stores.append(opening.store)
        return opening

    yield opens
    for store in stores:
        store.close()


@pytest.fixture
def store(url, folder, opened):
    return opened(url, folder).store


@pytest.fixture(scope="module", params=DATABASES)
def world(request, tmp_path_factory):
    """Two firms in one store; built once a module, so nobody may rely on what is not in it from the start."""
    folder = tmp_path_factory.mktemp("world")
    url = f"sqlite:///{folder}/readiness.db"
    if request.param == "postgresql":
        url = request.getfixturevalue("cluster").new_url()
    store = open_store(url, folder, clock=Hours()).store
    yield World(store, folder)
    store.close()


@pytest.fixture(scope="module")
def place(world):
    return world.place()


DISSENT = (
    Dissent(role="sales", level=3),
    Dissent(role="it", name="Ö. Kim", level=1, reason="im ERP gesehen"),
)


@pytest.fixture
def case():
    return Case(
        name="Spindelwerk Müller",
        on=date(2026, 7, 15),
        currency="EUR",
        rates={"CNY": 0.125, "USD": 0.9},
        bank_version="1.0.0",
        profile=Profile(
            employees=140,
            country="DEU",
            sites=("Werk 1", "Werk 2"),
            offer_class={"standard_part": 0.6, "service": 0.4},
            customers=(Customer(name="Großkunde", revenue=1_200_000.5),),
            connected_products=True,
        ),
        answers=(
            Answer(question="availability.reply", value=2.5, comment="ab Lager: ja\nsonst: nein", by="Jo"),
            Answer(question="erp.since", value=date(2019, 1, 31), confidence="low"),
            Answer(question="geopolitics.cut", not_applicable=True, reason="kein Export"),
            Answer(question="origin.named", unknown=True, settled=date(2026, 7, 10), dissent=DISSENT),
            Answer(question="terms.route", value="catalogue"),
        ),
        evidence=(
            EvidenceFile(file="Katalog für Ö.csv", kind="catalogue", columns={"part": "Artikel-Nr."}),
            EvidenceFile(file="stock.xlsx"),
        ),
        buyers=("plant_maintenance",),
    )


@pytest.fixture
def files():
    return {"Katalog für Ö.csv": b"Artikel-Nr.;Preis\n0815;1,50\n", "stock.xlsx": b"PK\x03\x04\x00\xff"}


@pytest.fixture
def case_id(store, case, files):
    return store.create_case(case, files, author="Jo")
