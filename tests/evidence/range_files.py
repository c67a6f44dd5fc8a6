"""Sound files of the catalogue and availability formats, for tests that damage files of every kind."""

import json

from tests.evidence.catena_x.test_aspects import ALL
from tests.evidence.making import csv_bytes
from tests.evidence.readers import test_change_notice as notice
from tests.evidence.readers import test_cif as cif
from tests.evidence.readers import test_country_ratings as ratings
from tests.evidence.readers import test_etim_xchange as xchange
from tests.evidence.readers import test_product_feed as feed
from tests.evidence.readers import test_ubl_catalogue as ubl
from tests.evidence.tables import test_replies as replies
from tests.evidence.tables.test_range_lists import TABLES

FILES = [
    *(json.dumps(document).encode() for document in ALL.values()),
    *(csv_bytes(*rows) for rows in TABLES.values()),
    *(replies.GERMAN, replies.CHINESE),
    cif.data(),
    csv_bytes(ratings.HEADER, *ratings.ROWS),
    feed.data(feed.OFFER, feed.OFFER),
    notice.body(),
    ubl.document(ubl.LINE, ubl.LINE),
    xchange.data(xchange.CATALOGUE),
]
