"""Pages and their files belong to whoever opened them; Streamlit still keeps them where they are looked for."""

from types import SimpleNamespace

from streamlit.runtime.app_session import AppSession
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.media_file_storage import MediaFileKind
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager

from readiness.ui.made import made
from readiness.ui.open_pages import is_file_of, is_page_of
from tests.ui.signed_in import claims

ANN = "https://id.example.org|7"


def running(**people):
    """What a server knows: pages by id, and a file on the page called `first`."""
    storage = MemoryMediaFileStorage("/media")
    files = MediaFileManager(storage)
    shown = storage.load_and_get_id(b"picture", "image/png", MediaFileKind.MEDIA)
    clicked = storage.load_and_get_id(b"export", "application/zip", MediaFileKind.DOWNLOADABLE, "case.zip")
    files._files_by_session_and_coord["first"]["0.1"] = shown
    pages = [SimpleNamespace(session=SimpleNamespace(id=n, _user_info=p)) for n, p in people.items()]
    sessions = SimpleNamespace(list_sessions=lambda: pages)
    return SimpleNamespace(media_file_mgr=files, _session_mgr=sessions), shown, clicked


def test_a_page_is_of_who_opened_it():
    live, _, _ = running(first=claims(), second={})
    assert is_page_of("first", ANN, live)
    assert not is_page_of("second", ANN, live)
    assert not is_page_of("none", "guest", live)
    assert is_page_of("second", "guest", live)


def test_a_file_on_a_page_is_of_who_opened_the_page():
    live, shown, _ = running(first=claims())
    assert is_file_of(shown, ANN, live)
    assert not is_file_of(shown, "https://id.example.org|8", live)
    assert not is_file_of(shown, "guest", live)
    assert not is_file_of("0" * 56, ANN, live)


def test_a_file_made_on_a_click_is_of_who_clicked():
    live, _, clicked = running(first=claims())
    assert not is_file_of(clicked, ANN, live)
    made().note(b"export", ANN)
    assert is_file_of(clicked, ANN, live)
    assert not is_file_of(clicked, "guest", live)
    made.cache_clear()


def test_streamlit_still_has_what_is_looked_at():
    assert callable(WebsocketSessionManager.list_sessions)
    assert "_user_info" in AppSession.__init__.__code__.co_names
