"""Hosted mode: nothing is served before everything is stated, and every missing thing is named at once."""

import pytest

from readiness.cli import main
from readiness.errors import NotConfigured
from readiness.ui import hosted

WHOLE = {
    hosted.ISSUER: "https://id.example.org/realm/",
    hosted.CLIENT_ID: "readiness",
    hosted.CLIENT_SECRET: "s",
    hosted.REDIRECT: "https://workshop.example.org/oauth2callback",
    hosted.COOKIE_SECRET: "c" * 64,
    hosted.FOUNDERS: "ann@alpha.example, https://id.example.org|7",
}


def told(**changed):
    with pytest.raises(NotConfigured) as refused:
        hosted.hosted_by(WHOLE | changed)
    return {(problem.code, problem.file) for problem in refused.value.problems}


def test_what_is_stated_is_what_holds():
    found = hosted.hosted_by(WHOLE)
    assert found.metadata == "https://id.example.org/realm/.well-known/openid-configuration"
    assert found.founders == {"ann@alpha.example", "https://id.example.org|7"}
    assert (found.origin, found.secure) == ("https://workshop.example.org", True)
    assert found.secrets()["auth"]["redirect_uri"] == WHOLE[hosted.REDIRECT]


def test_the_address_of_the_metadata_itself_will_do():
    address = "https://id.example.org/.well-known/openid-configuration"
    assert hosted.hosted_by(WHOLE | {hosted.ISSUER: address}).metadata == address


def test_everything_that_is_missing_is_named_at_once():
    assert told(**dict.fromkeys(hosted.NEEDED, " ")) == {
        ("hosted_setting_missing", name) for name in hosted.NEEDED
    }


@pytest.mark.parametrize("name", hosted.NEEDED)
def test_a_secret_may_lie_in_a_file(tmp_path, name):
    path = tmp_path / "secret"
    path.write_text(f"{WHOLE[name]}\n", "utf-8")
    in_file = {key: value for key, value in WHOLE.items() if key != name} | {f"{name}_FILE": str(path)}
    assert hosted.hosted_by(in_file) == hosted.hosted_by(WHOLE)


def test_a_file_that_is_not_there_is_said_and_not_called_missing_too(tmp_path):
    assert told(**{f"{hosted.CLIENT_SECRET}_FILE": str(tmp_path / "none")}) == {
        ("hosted_file_unreadable", f"{hosted.CLIENT_SECRET}_FILE")
    }


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        (hosted.ISSUER, "http://id.example.org", "hosted_not_https"),
        (hosted.ISSUER, "id.example.org", "hosted_not_https"),
        (hosted.REDIRECT, "http://workshop.example.org/oauth2callback", "hosted_not_https"),
        (hosted.REDIRECT, "https://workshop.example.org/", "hosted_redirect_elsewhere"),
        (hosted.COOKIE_SECRET, "short", "hosted_secret_short"),
    ],
)
def test_what_cannot_hold_is_refused(name, value, code):
    assert told(**{name: value}) == {(code, name)}


def test_plain_http_is_taken_on_this_machine_alone():
    assert not hosted.hosted_by(WHOLE | {hosted.REDIRECT: "http://127.0.0.1:8501/oauth2callback"}).secure


def test_the_server_is_told_its_secret_and_the_names_it_answers_to():
    found = hosted.hosted_by(WHOLE).for_server({})
    assert found["STREAMLIT_SERVER_COOKIE_SECRET"] == WHOLE[hosted.COOKIE_SECRET]
    assert found[hosted.HOSTS] == "localhost 127.0.0.1 workshop.example.org"
    assert hosted.hosted_by(WHOLE).for_server({hosted.HOSTS: "a b"})[hosted.HOSTS] == "a b"


def test_the_command_names_what_is_missing_in_the_readers_language(capsys, monkeypatch):
    for name in hosted.NEEDED:
        monkeypatch.delenv(name, raising=False)
    assert main(["serve", "--hosted", "--lang", "de"]) == 1
    said = capsys.readouterr().err
    assert all(name in said for name in hosted.NEEDED)
    assert "fehlt" in said


def test_a_process_that_is_hosted_but_not_told_how_does_not_start(monkeypatch):
    hosted.hosted.cache_clear()
    monkeypatch.setenv(hosted.SETTING, "1")
    monkeypatch.delenv(hosted.ISSUER, raising=False)
    with pytest.raises(NotConfigured):
        hosted.hosted()
    hosted.hosted.cache_clear()
