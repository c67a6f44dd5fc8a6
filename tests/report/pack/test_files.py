"""Laws of the pack: no fact without evidence, the same bytes, no supplier, nothing of the law."""

import io
import json
import zipfile
from datetime import datetime
from hashlib import sha256
from urllib.parse import quote

import pytest

from readiness.checks.identity.statements import comparable
from readiness.content.loader import load_bank
from readiness.evidence.web import LlmsLinks, WebOrganisations, WebProducts
from readiness.model.base import LANGS
from readiness.report.pack.discretion import Discretion
from readiness.report.pack.files import pack_files, pack_zip
from tests.report.pack.packs import USED, dossier, firm, gear, gear_files, packed, site_of
from tests.sample_firms import FIRMS, examined, read, world_of


@pytest.fixture(scope="module", params=FIRMS)
def whole(request):
    name = request.param
    files = pack_files(load_bank(), read(name).case, examined(name), world_of(name), "de")
    return name, files, json.loads(files["manifest.json"])


def resolved(document, pointer):
    for step in pointer.split("/")[1:]:
        document = document[int(step) if isinstance(document, list) else step]
    return document


def values(told):
    """Pointers of all that is stated, down to the level the manifest traces."""
    return {f"/{key}" for key in told if not key.startswith("@")}


def test_the_manifest_names_every_other_file_with_its_hash(whole):
    _, files, told = whole
    assert {entry["file"] for entry in told["files"]} == set(files) - {"manifest.json"}
    for entry in told["files"]:
        assert entry["sha256"] == sha256(files[entry["file"]]).hexdigest()


def test_every_fact_is_traced_to_a_file_handed_in(whole):
    name, files, told = whole
    handed_in = {sha256(data).hexdigest() for data in read(name).files.values()}
    assert {entry["sha256"] for entry in told["evidence"]} <= handed_in
    for entry in told["files"]:
        assert bool(entry["sources"]) == (entry["file"] != "llms.txt"), entry["file"]
        for source in entry["sources"]:
            assert 0 <= source["evidence"] < len(told["evidence"])
            if entry["file"].endswith(("json", "jsonld")):
                resolved(json.loads(files[entry["file"]]), source["at"])
    traced = {e["file"]: {s["at"] for s in e["sources"]} for e in told["files"]}
    supplier, graph = (json.loads(files[f]) for f in ("supplier.json", "products.jsonld"))
    tops = {f"/{at.split('/')[1]}" for at in traced["supplier.json"]}
    assert values(supplier) == tops
    assert len(traced["products.jsonld"]) == len(graph["@graph"])
    for number, document in enumerate(json.loads(files["terms.json"])["documents"]):
        stated = {f"/documents/{number}/conditions/{name}" for name in document["conditions"]}
        assert stated <= traced["terms.json"]


def test_no_supplier_is_named_anywhere(whole):
    name, files, _ = whole
    discretion = Discretion.of(
        read(name).case, examined(name).dossier, load_bank().limits(read(name).case.on)
    )
    assert discretion.suppliers
    for data in files.values():
        said = f" {comparable('name', data.decode())} "
        assert not [s for s in discretion.suppliers if f" {s} " in said]


def test_nothing_of_gates_and_law_is_told(whole):
    _, files, told = whole
    assert {m["question"] for m in told["missing"]} & {
        f"licence.{x}" for x in ("insurance", "export_class")
    } == set()
    for word in (b"no_reexport", b"insurance", b"not_shortlisted", b"verdict"):
        assert not [f for f, data in files.items() if word in data], word


def test_prices_and_stock_are_only_what_the_site_publishes(whole):
    name, files, _ = whole
    priced = [p for p in json.loads(files["products.jsonld"])["@graph"] if "price" in p.get("offers", {})]
    assert {p["sku"] for p in priced} == ({"GP-125", "GB-063", "GH-100"} if name == "gear-cn" else set())


@pytest.mark.parametrize("gone", USED)
def test_a_file_that_is_taken_away_takes_its_facts_along(gone):
    """What is new then was in doubt before, because the file contradicted another, or is another file's wording."""
    files = gear_files()
    before, after = packed(files), packed({name: data for name, data in files.items() if name != gone})
    assert gone not in {e["file"] for e in json.loads(after["manifest.json"])["evidence"]}
    known = {told.partition("=")[0] for told in stated(before)}
    fresh = {told.partition("=")[0] for told in stated(after) - stated(before)}
    assert {at for at in fresh if not at.endswith("/name")}.isdisjoint(known)
    used = gone in {e["file"] for e in json.loads(before["manifest.json"])["evidence"]}
    assert bool(stated(before) - stated(after)) == used


def stated(files):
    """Each statement of the facts' files as one text: where it stands and what it says, articles by their number."""
    return {
        f"{name}{told}"
        for name, data in files.items()
        if name.endswith(("json", "jsonld")) and name != "manifest.json"
        for told in flat(json.loads(data), "")
    }


def flat(value, at):
    if isinstance(value, dict):
        own = value.get("sku", "")
        for key, inner in value.items():
            yield from flat(inner, f"{at}/{own}/{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from flat(inner, at)
    else:
        yield f"{at}={value}"


def test_nothing_handed_in_proves_nothing():
    found = packed({}, firm())
    assert set(found) == {"llms.txt", "manifest.json"}
    missing = {m["ask"] for m in json.loads(found["manifest.json"])["missing"]}
    assert {"name", "catalogue", "terms", "origin", "exposure"} - missing == {"terms"}


def test_a_file_named_after_a_supplier_is_told_by_its_hash():
    files = {"Karst GmbH.csv": b"supplier_pid;description_short\nA;Axis\n"}
    files["parts.csv"] = b"part,parent,supplier,price\nP,,,5\nA,P,Karst GmbH,2\n"
    (used,) = json.loads(packed(files, firm())["manifest.json"])["evidence"]
    assert used["file"] is None


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_case_gives_the_same_bytes(lang):
    inputs = load_bank(), gear(), examined("gear-cn"), world_of("gear-cn"), lang
    data = pack_zip(*inputs)
    assert data == pack_zip(*inputs)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {datetime(*i.date_time).date() for i in archive.infolist()} == {gear().on}
        assert archive.namelist()[0] == "llms.txt"


@pytest.mark.parametrize("firm_name", FIRMS)
def test_another_reader_finds_the_same_facts(firm_name):
    """The reader of web sites knows nothing of how a pack is made: it is handed a site with the pack on it."""
    case = read(firm_name).case
    files = pack_files(load_bank(), case, examined(firm_name), world_of(firm_name), "en")
    marked_up = "".join(
        f'<script type="application/ld+json">{files[name].decode()}</script>'
        for name in ("supplier.json", "products.jsonld")
    )
    page = f"<html><head><title>x</title>{marked_up}</head><body>x</body></html>".encode()
    found = dossier({"site.zip": site_of({"index.html": page, "llms.txt": files["llms.txt"]})}, firm())
    products = found.get(WebProducts)
    graph = json.loads(files["products.jsonld"])["@graph"]
    assert products.column("article") == [p["sku"] for p in graph]
    assert products.column("gtin") == [p.get("gtin") for p in graph]
    assert products.column("price") == [p.get("offers", {}).get("price") for p in graph]
    days = [p.get("offers", {}).get("deliveryLeadTime", {}).get("value") for p in graph]
    assert products.column("lead_time_days") == days
    (organisation,) = found.get(WebOrganisations).lines.to_pylist()
    assert organisation["legal_name"] == json.loads(files["supplier.json"])["legalName"]
    assert organisation["certifications"] == ["ISO 9001:2015"]
    linked = {f"/{quote(name)}" for name in files if name not in ("llms.txt", "manifest.json")}
    assert set(found.get(LlmsLinks).column("url")) == linked
    assert found.problems == ()
