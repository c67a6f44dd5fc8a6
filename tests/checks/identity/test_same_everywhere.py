"""One company in every file."""

from readiness.evidence.trade import Invoices
from readiness.evidence.web import WebOrganisations
from tests.checks.build import certificate, evidence, findings, rows

CHECK = "identity.same_everywhere"
US = {"seller": "Acme Spindel GmbH", "seller_vat": "DE123456789", "iban": "DE02120300000000202051"}


def invoices(*changed, file="invoices.xml"):
    lines = [{"invoice": str(n), **US, **change} for n, change in enumerate(changed)]
    return evidence(Invoices, *lines, file=file)


def site(**said):
    return evidence(
        WebOrganisations,
        {"legal_name": "ACME Spindel-GmbH", "vat_id": "DE 123456789", **said},
        file="web.html",
    )


def seen(*files):
    return findings(*files)[CHECK]


def test_files_that_agree_are_met():
    finding = seen(invoices({}), site(), certificate(holder="Acme Spindel GmbH"))
    assert finding.verdict == "met"
    assert (finding.params["compared"], finding.params["clashing"]) == (2, 0)
    assert finding.assurance == "cross_checked"


def test_a_second_bank_account_is_shown_where_it_stands():
    finding = seen(invoices({}, {}, {"iban": "DE89370400440532013000"}, file="a.xml"))
    assert finding.verdict == "unmet"
    assert finding.params["marks"] == ("iban",)
    assert rows(finding) == [4]


def test_another_legal_form_or_number_is_a_contradiction_and_part_of_the_marks_may_agree():
    finding = seen(invoices({}), site(legal_name="Acme Spindel AG & Co. KG"))
    assert finding.verdict == "part"
    assert finding.params["marks"] == ("name",)
    assert finding.places[0].file == "web.html"
    assert seen(invoices({}), site(vat_id="DE987654321")).params["marks"] == ("vat",)


def test_one_file_alone_says_nothing_to_compare():
    assert seen(invoices({})).verdict == "unknown"
    assert seen(certificate(holder="A")).verdict == "unknown"
    assert seen().verdict == "unknown"
