"""To whom, and for how much."""

from readiness.evidence.documents.commercial import customer, total
from tests.evidence.documents.papers import laid_out, values


def test_the_customer_is_labelled_or_stands_in_the_address_field():
    (labelled,) = customer(laid_out("Kunde: Empfang GmbH"))
    (addressed,) = customer(laid_out("Empfang GmbH\nTalweg 8\n72202 Nagold"))
    assert (labelled.value, labelled.sure) == ("Empfang GmbH", True)
    assert (addressed.value, addressed.sure) == ("Empfang GmbH", False)


def test_a_customer_number_is_no_customer():
    assert list(customer(laid_out("Kunden-Nr. 10034\nKundennummer: 10034"))) == []


def test_the_total_brings_its_currency():
    assert values(total(laid_out("Gesamtpreis netto: 47.520,00 EUR"))) == {
        "total": ["47520.00 EUR"],
        "currency": ["EUR"],
    }
    assert values(total(laid_out("合计金额：47,520.00 CNY"))) == {
        "total": ["47520.00 CNY"],
        "currency": ["CNY"],
    }


def test_without_a_total_the_currency_is_that_of_the_sums_and_unsure():
    (found,) = total(laid_out("Einzelpreis | 980,00 EUR"))
    assert (found.field, found.value, found.sure) == ("currency", "EUR", False)
