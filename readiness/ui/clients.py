"""A consultant's clients as the page has them: which is looked at, what is in it, what is changed of it."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.access import HOME, Workspace
from readiness.store.store import Store, new_client_id
from readiness.store.values import CaseCard
from readiness.store.workspaces import WorkspaceState
from readiness.ui import belonging, state

ALL = "*"
CHOSEN = "clients/of"


@dataclass(frozen=True)
class Desk:
    """What one person has on the desk: their clients by id, and the cases in the part they look at."""

    store: Store
    names: dict[str, str]
    chosen: str
    cards: tuple[CaseCard, ...]

    @property
    def client(self) -> str | None:
        """The one client that is looked at; None where all are, or cases without one."""
        return self.chosen if self.chosen in self.names and self.chosen != HOME else None

    def name(self, workspace: str) -> str:
        return self.names.get(workspace, "")


def desk(store: Store, without: str) -> Desk:
    """`without` names the cases of who sits at the machine that are in no client."""
    names = {workspace.id: workspace.name for workspace, _ in belonging.mine()}
    cards = store.list_cases()
    if any(card.workspace == HOME for card in cards):
        names[HOME] = without
    found, only = state.shown(CHOSEN), next(iter(names)) if len(names) == 1 else ALL
    chosen = str(found) if found in names else only
    return Desk(store, names, chosen, tuple(c for c in cards if chosen in (ALL, c.workspace)))


def look_at(client: str) -> None:
    state.remember(CHOSEN, client)


def workspace(client: str) -> WorkspaceState | None:
    known = belonging.workspaces()
    return None if known is None else known.state(client)


def save(changed: Workspace, version: int) -> bool:
    """False where it was not stored: a page that was open for long may be behind."""
    return belonging.stored(lambda known: known.change(changed, version, new_client_id()))


def move(case_id: str, to: str) -> bool:
    return belonging.stored(lambda known: known.move_case(case_id, to, new_client_id()))


def enter(client: str) -> None:
    """New cases go there from now on."""
    state.choose_workspace(client)


def open_case(card: CaseCard) -> None:
    """In the client it belongs to."""
    state.choose_workspace(card.workspace)
    state.open_case(card.id)
