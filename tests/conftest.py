"""How the whole test run behaves: nothing is judged by the clock, which a busy machine moves."""

from hypothesis import HealthCheck, settings

settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
