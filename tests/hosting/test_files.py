"""Unit, image and compose file as far as they can be checked without the machines that run them."""

import json
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from jsonschema.validators import validator_for

from readiness.ui.hosted import NEEDED

ROOT = Path(__file__).parents[2]
HOSTING = ROOT / "hosting"
ANALYZE = shutil.which("systemd-analyze")
SPECIFICATION = "builtin_schemas/vendor/compose-spec.json"


@pytest.fixture(scope="module")
def compose():
    return yaml.safe_load((HOSTING / "compose.yaml").read_text("utf-8"))


@pytest.mark.slow
@pytest.mark.skipif(ANALYZE is None, reason="no systemd here")
def test_the_unit_is_understood_by_systemd_and_shuts_its_doors(tmp_path):
    unit = (HOSTING / "readiness@.service").read_text("utf-8")
    path = tmp_path / "readiness@8501.service"
    path.write_text(re.sub(r"ExecStart=\S+", "ExecStart=/bin/true", unit), "utf-8")
    checked = subprocess.run(
        [ANALYZE, "verify", "--man=no", path], capture_output=True, text=True, check=False
    )
    assert [line for line in checked.stderr.splitlines() if "readiness" in line] == []
    judged = subprocess.run(
        [ANALYZE, "security", "--offline=true", "--threshold=25", path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert judged.returncode == 0, judged.stdout + judged.stderr


def test_the_unit_starts_a_command_that_exists_and_waits_for_the_running_save():
    unit = (HOSTING / "readiness@.service").read_text("utf-8")
    assert "-m readiness serve --hosted --port %i" in unit
    assert "KillSignal=SIGTERM" in unit
    for wall in ("ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet=\n"):
        assert wall in unit


def test_the_compose_file_is_as_the_specification_says(compose):
    schema = json.loads((files("check_jsonschema") / SPECIFICATION).read_text("utf-8"))
    judge = validator_for(schema)(schema)
    assert [error.message for error in judge.iter_errors(compose)] == []
    slip = {**compose, "services": {"app1": {**compose["services"]["app1"], "read_onyl": True}}}
    assert not judge.is_valid(slip)


def test_services_name_only_what_is_there(compose):
    for service in compose["services"].values():
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert (HOSTING / source).is_file() if source.startswith("./") else source in compose["volumes"]
        for secret in service.get("secrets", []):
            assert (secret if isinstance(secret, str) else secret["source"]) in compose["secrets"]
        assert set(service.get("depends_on", {})) <= set(compose["services"])


def test_every_service_runs_bare_of_rights_on_a_read_only_root(compose):
    for name, service in compose["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert not service["user"].startswith("0")


def test_the_app_stays_on_loopback_in_the_proxys_own_network(compose):
    services = compose["services"]
    assert all(services[name]["network_mode"] == "service:nginx" for name in ("app1", "app2", "database"))
    assert all(services[name]["command"][0] == "--hosted" for name in ("app1", "app2"))
    ports = {services[name]["command"][-1] for name in ("app1", "app2")}
    assert ports == set(re.findall(r"server 127\.0\.0\.1:(\d+)", (HOSTING / "nginx.conf").read_text("utf-8")))
    assert services["nginx"]["ports"] == ["443:8443", "80:8080"]


def test_everything_people_need_to_sign_in_is_asked_for(compose):
    """By the names the app asks for; in the unit those that are no secrets stand in the operator's own file."""
    unit = (HOSTING / "readiness@.service").read_text("utf-8")
    for name in NEEDED:
        for service in ("app1", "app2"):
            told = compose["services"][service]["environment"]
            assert name in told or f"{name}_FILE" in told, name
        assert ("SECRET" in name) == (f"{name}_FILE=%d/" in unit)


def test_no_secret_stands_in_the_compose_file(compose):
    for service in compose["services"].values():
        for name, value in service.get("environment", {}).items():
            if re.search("SECRET|TOKEN|PASSWORD$", name):
                assert value.startswith("/run/secrets/" if name.endswith("_FILE") else "${"), name
    assert all(set(secret) == {"file"} for secret in compose["secrets"].values())


def test_the_image_is_made_of_what_is_there_and_runs_as_nobody_in_particular():
    text = (HOSTING / "Dockerfile").read_text("utf-8")
    steps = [line for line in text.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]
    for step in steps:
        assert re.match(
            r"(FROM|WORKDIR|RUN|COPY|ENV|USER|VOLUME|STOPSIGNAL|HEALTHCHECK|ENTRYPOINT|CMD) ", step
        ), step
        if step.startswith("COPY ") and "--from" not in step:
            assert all((ROOT / source).exists() for source in step.split()[1:-1]), step
    assert [step for step in steps if step.startswith("USER")] == ["USER 10001:10001"]
    assert steps.index("USER 10001:10001") < next(
        n for n, step in enumerate(steps) if step.startswith("ENTRYPOINT")
    )
    assert text.count("--require-hashes") == 2


def test_the_driver_in_the_image_is_the_one_that_is_tested():
    """Version and hashes as in the lock the tests run with."""
    pinned = (ROOT / "requirements-dev.lock").read_text("utf-8")
    for line in (HOSTING / "postgres.lock").read_text("utf-8").splitlines():
        assert line.strip(" \\") in pinned
    assert "psycopg==" in (HOSTING / "postgres.lock").read_text("utf-8")
