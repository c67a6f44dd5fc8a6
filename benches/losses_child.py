"""All single failures of one network in a process of its own: seconds and peak memory, as JSON."""

from __future__ import annotations

import json
import resource
import sys

from benches.networks import made_up
from benches.ratio import timed
from readiness.network.engine.losses import losses, single_failures


def main(offers: int) -> None:
    made = made_up(offers)
    arrays = made.arrays()
    failures = single_failures(offers)
    losses(arrays, failures)
    found = {
        "offers": offers,
        "build": timed(made.arrays),
        "losses": timed(lambda: losses(arrays, failures).shares(made.weights)),
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(float(sys.argv[1])))
