"""Code lists as EN 16931 uses them."""

from readiness.evidence.invoice.codes import address_schemes, units


def test_usual_units_are_codes_and_usual_words_are_not():
    assert {"C62", "H87", "MTR", "KGM", "HUR", "DAY", "XPX", "LS"} <= units()
    assert not {"PCE", "PCS", "Stück", "pcs", "", "c62"} & units()
    assert len(units()) > 2_000


def test_usual_schemes_are_known():
    assert {"0088", "0060", "0204", "9930", "EM"} <= address_schemes()
    assert "9999" not in address_schemes()
