"""How much work something is, counted in calls of the product's own functions: the same on every machine."""

import sys
from collections import Counter
from pathlib import Path

import readiness

_PRODUCT = str(Path(readiness.__file__).parent)


def calls_of(work):
    """Name of each function of the product -> how often `work` calls it."""
    counted = Counter()

    def count(frame, event, _):
        if event == "call" and frame.f_code.co_filename.startswith(_PRODUCT):
            counted[frame.f_code.co_qualname] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted
