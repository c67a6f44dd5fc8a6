"""Starting the app: from a checkout, for this machine alone."""

import os
import subprocess
import sys

import pytest

from readiness.errors import NotServed
from readiness.ui import serve
from readiness.ui.package_path import PACKAGE, environment


@pytest.mark.parametrize("address", ["0.0.0.0", "192.168.0.7", "::", "example.org", ""])
def test_an_address_others_can_reach_is_refused(address):
    with pytest.raises(NotServed):
        serve.serve(address=address)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.0.0.2", "localhost", "::1"])
def test_this_machine_may(address):
    assert serve.is_loopback(address)


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "8.8.8.8", "169.254.1.1", "example.org"])
def test_a_workshop_is_held_on_one_private_address_and_never_on_all(address):
    with pytest.raises(NotServed):
        serve.serve(address=address, workshop=True)
    assert serve.is_own("192.168.0.7")


def test_the_entry_has_its_settings_beside_it():
    assert serve.entry().is_file()
    assert (serve.entry().parent / ".streamlit" / "config.toml").is_file()


def test_a_process_started_from_anywhere_finds_the_package(tmp_path):
    code = "import readiness; print(readiness.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == os.fspath(PACKAGE / "__init__.py")
