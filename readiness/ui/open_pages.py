"""Which pages are open, who signed in on each, and which files stand on it; the one place that looks into Streamlit."""

from __future__ import annotations

from streamlit.runtime import Runtime, get_instance

from readiness.model.access import GUEST
from readiness.ui import person
from readiness.ui.made import made


def is_page_of(page: str, who: str, runtime: Runtime | None = None) -> bool:
    """`page` is Streamlit's id of a session."""
    return _people(runtime or get_instance()).get(page) == who


def is_file_of(file: str, who: str, runtime: Runtime | None = None) -> bool:
    """A file belongs to whoever has it on a page of theirs, or had it made by a click."""
    live = runtime or get_instance()
    people, files = _people(live), live.media_file_mgr
    by_page = list(files._files_by_session_and_coord.items())
    if any(file in list(shown.values()) and people.get(page) == who for page, shown in by_page):
        return True
    found = files.read_file(file)
    return found is not None and made().is_for(found.content, who)


def _people(runtime: Runtime) -> dict[str, str]:
    """Page -> whoever opened it, signed out since or not: what they left behind is nobody else's."""
    pages = [info.session for info in runtime._session_mgr.list_sessions()]
    return {page.id: person.subject(page._user_info) or GUEST.id for page in pages}
