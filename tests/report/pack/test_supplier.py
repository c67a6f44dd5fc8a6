"""The firm as its site and its papers prove it."""

import json
from datetime import date, timedelta

from readiness.report.pack.supplier import supplier_part
from readiness.world.world import load_world
from tests.report.pack.packs import ON, discreet, dossier, firm, gear, gear_files, site_of


def told(files, case, on=ON):
    part, lacks = supplier_part(dossier(files, case), load_world(ON), discreet(files, case), on)
    return None if part is None else json.loads(part.data), [(lack.ask, lack.reason) for lack in lacks]


def papers_only():
    return {name: data for name, data in gear_files().items() if name.endswith(".pdf")}


def test_name_country_and_certificate_in_force():
    found, lacks = told(gear_files(), gear())
    assert found["legalName"] == "Lin'an Qicheng Drive Equipment Co., Ltd."
    assert found["address"]["addressCountry"] == "CN"
    (certificate,) = found["hasCertification"]
    assert (certificate["name"], certificate["expires"]) == ("ISO 9001:2015", "2028-03-11")
    assert certificate["description"] == "Design and manufacture of gearboxes"
    assert lacks == []


def test_on_the_day_after_its_end_a_certificate_is_missing():
    end = date(2028, 3, 11)
    assert "hasCertification" in told(gear_files(), gear(), end)[0]
    found, lacks = told(gear_files(), gear(), end + timedelta(days=1))
    assert "hasCertification" not in found
    assert lacks == [("certificates", "expired")]


def test_before_its_first_day_a_certificate_is_missing():
    assert told(gear_files(), gear(), date(2025, 3, 11))[1] == [("certificates", "not_yet")]


def test_what_nobody_confirmed_is_missing():
    unread = gear().model_copy(update={"evidence": ()})
    assert told(gear_files(), unread)[1] == [("certificates", "unconfirmed")]


def test_a_certificate_of_another_firm_is_not_this_firms():
    mine = gear().model_copy(update={"name": "Somebody Else AG"})
    found, lacks = told(papers_only(), mine)
    assert found is None
    assert lacks == [("name", "absent")]


def test_papers_alone_name_a_firm_that_is_called_so():
    mine = gear().model_copy(update={"name": "Lin'an Qicheng Drive Equipment Co., Ltd."})
    found, lacks = told(papers_only(), mine)
    assert found["hasCertification"]
    assert lacks == [("country", "absent")]


def test_sites_are_those_a_certificate_in_force_names():
    found, _ = told(gear_files(), gear())
    assert [site["address"] for site in found["location"]] == ["88 Qingshan Road, Lin'an, Hangzhou 311300"]
    assert "location" not in told(gear_files(), gear(), date(2029, 1, 1))[0]


def test_a_number_with_wrong_check_digits_is_no_fact():
    files = {
        "website.zip": site('"vatID": "DE999999990", "leiCode": "X", "globalLocationNumber": "4099900020009"')
    }
    found, _ = told(files, firm())
    assert found["globalLocationNumber"] == "4099900020009"
    assert not {"vatID", "leiCode"} & set(found)


def site(numbers):
    page = f"""<html lang="de"><head><title>Firm</title><script type="application/ld+json">{{"@context":
    "https://schema.org", "@type": "Organization", "legalName": "Firm GmbH", {numbers}}}</script></head>
    <body>Firm GmbH</body></html>"""
    return site_of({"index.html": page.encode()})
