"""Sound files of origin and product data, to be damaged by the tests of bad input."""

import json

from tests.evidence.aas import shells
from tests.evidence.epcis.events import (
    ADDED,
    MADE,
    PACKED,
    XML_ADDED,
    XML_COUNTED,
    XML_MADE,
    document,
    xml_document,
)
from tests.evidence.footprint.footprints import CATENA_X, PACT_2, PACT_3
from tests.evidence.passport.passports import CATENA_X as CATENA_X_PASSPORT
from tests.evidence.passport.passports import PASSPORT, enveloped
from tests.evidence.readers.test_ltsd_xml import ENGLISH, GERMAN

SHELL = shells.environment(
    shells.PLATE, shells.DATA, shells.PAPERS, shells.EMISSIONS, shells.PARTS, shells.INSPECTED
)
JSON_DOCUMENTS = (
    SHELL,
    document(ADDED, MADE, PACKED),
    PACT_2,
    [PACT_3],
    CATENA_X,
    CATENA_X_PASSPORT,
    PASSPORT,
    enveloped(PASSPORT),
)
ORIGIN_FILES = (
    *(json.dumps(d).encode() for d in JSON_DOCUMENTS),
    *(shells.XML, GERMAN, ENGLISH),
    xml_document(XML_ADDED, XML_MADE, XML_COUNTED),
)
