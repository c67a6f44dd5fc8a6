"""Whether the German NIS 2 law concerns a firm, by the sector and size its profile states."""

from __future__ import annotations

from readiness.checks.base import Limits
from readiness.model.case import Profile
from readiness.world.law import Law
from readiness.world.world import World

LAW = "NIS2-01"


def concerned(profile: Profile, world: World, limits: Limits) -> bool | None:
    """None where the profile does not say enough: unknown is no reason to be left in peace.

    Staff alone decides from the law's number on. Below it turnover and balance sheet together decide, and the
    balance sheet no profile holds: a small firm with a high turnover is unknown. Partner and linked firms, which
    count too, and activities that are negligible are for the firm to judge. Other countries have laws of their own.
    """
    law = next((law for law in world.laws if law.id == LAW), None)
    if law is None:
        return None
    verdicts = (_country(profile, law, world), _sector(profile, law), _size(profile, law, limits))
    if False in verdicts:
        return False
    return None if None in verdicts else True


def _country(profile: Profile, law: Law, world: World) -> bool | None:
    """Elsewhere in the Union the same directive holds by another law, which our table does not know."""
    code = world.countries.resolve(profile.country or "")
    if code is None:
        return None
    if code in law.applies_if.any_of["country"]:
        return True
    return None if code in world.countries.blocs["eu"] else False


def _sector(profile: Profile, law: Law) -> bool | None:
    if not profile.nace:
        return None
    return any(profile.nace.startswith(str(group)) for group in law.applies_if.any_of["nace"])


def _size(profile: Profile, law: Law, limits: Limits) -> bool | None:
    staff = profile.employees
    if staff is not None and staff >= law.applies_if.at_least["employees"]:
        return True
    if profile.revenue is None or profile.revenue > limits["nis2.turnover"]:
        return None
    return None if staff is None else False
