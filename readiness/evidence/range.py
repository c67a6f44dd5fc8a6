"""What a catalogue leaves out, as evidence."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_range import (
    CHANGE_NOTICE,
    COUNTRY_RATINGS,
    FEED,
    SITES,
    SPARE_PARTS,
    SUBSTANCES,
)


class Feeds(Evidence):
    """Product feeds for shopping agents; kept apart from catalogues, which list the same articles again."""

    shape = FEED


class SpareParts(Evidence):
    """The spare parts of machines as built, by serial number."""

    shape = SPARE_PARTS


class ChangeNotices(Evidence):
    """Notices that an article changes or ends."""

    shape = CHANGE_NOTICE


class Substances(Evidence):
    """What an article says of SVHC, SCIP and RoHS."""

    shape = SUBSTANCES


class Sites(Evidence):
    """Sites where something is made or kept, with address and numbers."""

    shape = SITES


class CountryRatings(Evidence):
    """A buyer's own ratings of countries: 0 worst, 100 best, unknown where missing."""

    shape = COUNTRY_RATINGS
