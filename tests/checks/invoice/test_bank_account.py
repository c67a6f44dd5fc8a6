"""Bank accounts over all invoices."""

from tests.checks.build import findings, together
from tests.checks.invoice.build_invoices import SOUND, invoice, nothing

OTHER = "DE75512108001245126199"


def seen(*files):
    return findings(together(*files))["invoice.bank_account"]


def named(*accounts, **head):
    return [invoice(f"{n}.xml", invoice=f"R-{n}", iban=a, **head) for n, a in enumerate(accounts)]


def test_one_valid_account_everywhere_is_met_however_it_is_spaced():
    finding = seen(*named(SOUND["iban"], "DE89 3704 0044 0532 0130 00"))
    assert (finding.ref, finding.verdict, finding.params["accounts"]) == ("A5", "met", (SOUND["iban"],))


def test_an_invalid_account_is_unmet():
    finding = seen(*named("DE89370400440532013001"))
    assert (finding.verdict, finding.params["bad"]) == ("unmet", ("DE89370400440532013001",))


def test_the_invoice_with_another_account_is_shown():
    finding = seen(*named(SOUND["iban"], SOUND["iban"], OTHER))
    assert (finding.verdict, [p.file for p in finding.places]) == ("part", ["2.xml"])


def test_another_currency_may_have_another_account():
    assert seen(*named(SOUND["iban"]), *named(OTHER, currency="USD")).verdict == "met"


def test_accounts_without_check_digits_are_compared_only():
    assert seen(*named("021000021-1234", "021000021-1234")).verdict == "met"


def test_without_an_account_nothing_is_known():
    assert seen(*named(None)).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
