"""Every article carries a class of ECLASS, ETIM or UNSPSC in its proper form, with the release named."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue

FORMS = {
    "ECLASS": re.compile(r"\d{8}|\d{2}(-\d{2}){3}"),
    "ETIM": re.compile(r"EC\d{6}"),
    "UNSPSC": re.compile(r"\d{8}"),
}
RELEASE = re.compile(r"\d")


def well_formed(system: str | None, group: str | None) -> bool:
    """The system is one of the three, names its release, and the class has that system's form."""
    if system is None or group is None:
        return False
    name = system.upper().replace("E-CLASS", "ECLASS").replace("ECL@SS", "ECLASS")
    form = next((f for known, f in FORMS.items() if name.startswith(known)), None)
    return form is not None and RELEASE.search(name) is not None and form.fullmatch(group) is not None


@check("catalogue.classified", ref="C6")
def classified(catalogue: Catalogue) -> Seen:
    """A house's own classes help nobody outside the house."""
    systems, groups = catalogue.column("class_system"), catalogue.column("class_group")
    return share_right(
        catalogue,
        [well_formed(s, g) for s, g in zip(systems, groups, strict=True)],
        "class_group",
        told={"systems": tuple(sorted({s for s in systems if s is not None}))},
    )
