"""Everything computed, shared by all sessions: each result once for its inputs, the slow ones in worker processes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import streamlit as st

from readiness.assess import judge
from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.content.texts import texts
from readiness.examine import Examined, replies_in
from readiness.model.assessment import Assessment, CaseWhatIf, Score
from readiness.model.bank import Bank
from readiness.model.base import LANGS, Lang
from readiness.model.case import Case, Limits, OwnBuyer, SpotChecks
from readiness.model.network import NetworkAnalysis, WhatIf
from readiness.model.roadmap import PlanLimits, Roadmap
from readiness.network.picture import Picture
from readiness.planning.health.of_case import with_health
from readiness.planning.overview import Overview
from readiness.planning.rolling.replan import Replanned
from readiness.report.branding.brand import Brand
from readiness.report.document import HOUSE
from readiness.report.edition.legal import Edition
from readiness.report.view.result import Result
from readiness.requests.known import known
from readiness.requests.ranking import Candidate, candidates
from readiness.score.result import score_of
from readiness.score.weights import dimension_weights
from readiness.store.opening import Opening, open_store
from readiness.store.store import Store
from readiness.store.values import CaseState
from readiness.store.where import address, kept_in
from readiness.ui import work
from readiness.ui.jobs import Inputs, Jobs
from readiness.ui.kept import Kept
from readiness.world.world import World, load_world

WORKERS = 2
KEPT = 256
HEADLINE = ""

R = TypeVar("R")


@st.cache_resource(show_spinner=False)
def opening() -> Opening:
    return open_store(address(), kept_in())


@st.cache_resource(show_spinner=False)
def jobs() -> Jobs:
    return Jobs(WORKERS)


def bank() -> Bank:
    return load_bank()


@lru_cache(maxsize=16)
def world(on: date) -> World:
    return load_world(on)


def world_today() -> World:
    """For names of countries and straits, which do not depend on a case."""
    return world(date.today())


def warm() -> None:
    """Everything the first visitor would otherwise wait for."""
    bank()
    for lang in LANGS:
        texts(lang)
    opening()
    for number in range(WORKERS):
        jobs().ask(f"ready/{number}", f"ready/{number}", work.ready)


def keep_backup() -> Path | None:
    """One more of the last ten backups, if anything is new; None also where no store could be opened."""
    store = opening().store
    return None if store is None else store.keep_backup()


def close() -> None:
    jobs().close()
    store = opening().store
    if store is not None:
        store.close()


@st.cache_resource(show_spinner=False)
def assessments() -> Kept[Assessment]:
    return Kept(KEPT)


@st.cache_resource(show_spinner=False)
def all_scores() -> Kept[Mapping[str, Score]]:
    return Kept(KEPT)


@st.cache_resource(show_spinner=False)
def rankings() -> Kept[tuple[Candidate, ...]]:
    return Kept(KEPT)


def _lets_pass(buyer: OwnBuyer) -> OwnBuyer:
    """Of what a customer wants, its tolerances alone change what a check finds."""
    return OwnBuyer(name=buyer.name, cut_off=0, tolerances=buyer.tolerances)


@dataclass(frozen=True)
class Figures:
    """What can be computed of one case as it stands; every long part is a future, keyed by what it depends on."""

    store: Store
    state: CaseState

    @property
    def case(self) -> Case:
        return self.state.case

    @cached_property
    def _bare(self) -> Case:
        """What findings depend on besides the files: not on answers, name or what the roadmap may use."""
        unsaid = {
            "answers": (),
            "limits": Limits(),
            "actuals": (),
            "name": "",
            "own_buyers": tuple(_lets_pass(buyer) for buyer in self.case.own_buyers),
            "spot_checks": SpotChecks(),
            "chances": {},
            "origin_rule": None,
            "plan": None,
            "requests": tuple(r.model_copy(update={"events": ()}) for r in self.case.requests),
        }
        return self.case.model_copy(update=unsaid)

    @cached_property
    def _files_key(self) -> str:
        files = (f"{name}={stored.sha256}" for name, stored in self.state.files.items())
        return _digest(bank().fingerprint, self._bare.model_dump_json(), *files)

    @cached_property
    def _key(self) -> str:
        """What people agreed to do changes nothing of what stands proven: only evidence does."""
        return _digest(self._files_key, self.case.model_copy(update={"plan": None}).model_dump_json())

    @property
    def standing_key(self) -> str:
        """Equal for cases that stand alike, whoever's they are."""
        return self._key

    @cached_property
    def _printed_key(self) -> str:
        return _digest(self._key, self.case.model_dump_json(include={"plan"}))

    def _ask(self, what: str, key: str, work: Callable[..., R], inputs: Inputs) -> Future[R]:
        """The newest wish of a kind replaces older ones of the same case that have not begun."""
        return jobs().ask(f"{what}/{key}", f"{what}/{self.state.id}", work, inputs)

    def examined(self) -> Future[Examined]:
        def inputs() -> tuple[Case, Mapping[str, bytes]]:
            return self._bare, self.store.evidence(self.state.id)

        return self._ask("examined", self._files_key, work.examine_case, inputs)

    def assessment(self, examined: Examined) -> Assessment:
        return assessments().get(
            self._key, lambda: judge(bank(), self.case, examined.findings, examined.problems)
        )

    def scores(self, examined: Examined) -> Mapping[str, Score]:
        """The headline and each dimension: what an answer changes at once; verdicts are left for later."""
        return all_scores().get(self._key, lambda: scores(Standing.of(bank(), self.case, examined.findings)))

    def suppliers(self, examined: Examined) -> tuple[Candidate, ...]:
        """Whom to ask first; nobody where there is no parts list."""
        network, analysis = examined.network, examined.analysis
        if network is None or analysis is None:
            return ()
        answered, limits = known(examined.dossier, self.case.on), bank().limits(self.case.on)
        return rankings().get(self._files_key, lambda: candidates(network, analysis, answered, limits))

    def roadmap(self, examined: Examined) -> Future[Roadmap]:
        return self._ask("plan", self._key, work.plan_case, lambda: (self.case, examined))

    def replanned(self, examined: Examined) -> Future[Replanned | None]:
        return self._ask("again", self._printed_key, work.plan_again, lambda: (self.case, examined))

    def room_plan(self, examined: Examined) -> Future[Roadmap | None]:
        return self._ask("room_plan", self._printed_key, work.judge_plan, lambda: (self.case, examined))

    def overview(self, examined: Examined, roadmap: Roadmap) -> Future[Overview | None]:
        def inputs() -> tuple[Case, Examined, PlanLimits]:
            return self.case, examined, roadmap.limits

        return self._ask("overview", self._printed_key, work.count_plan, inputs)

    def result(self, examined: Examined, roadmap: Roadmap) -> Result:
        found = self.assessment(examined)
        return Result(
            bank(),
            world(self.case.on),
            self.case,
            found,
            with_health(roadmap, self.case, bank()),
            examined.analysis,
            heads=examined.dossier.heads,
            replies=replies_in(examined.dossier, self.case),
            expiries=examined.expiries,
        )

    def picture(self, examined: Examined) -> Future[Picture | None]:
        return self._ask("picture", self._files_key, work.draw_network, lambda: (self.case, examined))

    def what_if(self, examined: Examined, spec: str) -> Future[CaseWhatIf | None]:
        def inputs() -> tuple[Case, Examined, Assessment, str]:
            return self.case, examined, self.assessment(examined), spec

        return self._ask(f"what_if/{spec}", self._key, work.try_what_if, inputs)

    def presets(self, examined: Examined) -> Future[tuple[WhatIf, ...]]:
        return self._ask("presets", self._files_key, work.try_presets, lambda: (self._bare, examined))

    def measures(self, examined: Examined) -> Future[NetworkAnalysis | None]:
        stated = {"chances": self.case.chances, "origin_rule": self.case.origin_rule}
        asked = self._bare.model_copy(update=stated)
        key = _digest(self._files_key, asked.model_dump_json(include=set(stated)))
        return self._ask("measures", key, work.measure_network, lambda: (asked, examined))

    def wider(self, examined: Examined) -> Future[NetworkAnalysis | None]:
        return self._ask("wider", self._files_key, work.widen_network, lambda: (self._bare, examined))

    def report(
        self,
        examined: Examined,
        roadmap: Roadmap,
        lang: Lang,
        edition: Edition = "full",
        brand: Brand = HOUSE,
    ) -> Future[bytes]:
        def inputs() -> tuple[Case, Examined, Assessment, Roadmap, Lang, Edition, Brand]:
            return self.case, examined, self.assessment(examined), roadmap, lang, edition, brand

        key = _digest(self._printed_key, brand.model_dump_json())
        return self._ask(f"report/{lang}/{edition}", key, work.print_report, inputs)

    def sheet(self, examined: Examined, roadmap: Roadmap, lang: Lang) -> Future[bytes]:
        return self._printed("sheet", work.write_sheet, examined, roadmap, lang)

    def calendar(self, examined: Examined, roadmap: Roadmap, lang: Lang) -> Future[bytes]:
        return self._printed("calendar", work.write_calendar, examined, roadmap, lang)

    def pack(self, examined: Examined, lang: Lang) -> Future[bytes]:
        return self._ask(
            f"pack/{lang}", self._printed_key, work.make_pack, lambda: (self.case, examined, lang)
        )

    def _printed(
        self, what: str, how: Callable[..., bytes], examined: Examined, roadmap: Roadmap, lang: Lang
    ) -> Future[bytes]:
        def inputs() -> tuple[Case, Examined, Assessment, Roadmap, Lang]:
            return self.case, examined, self.assessment(examined), roadmap, lang

        return self._ask(f"{what}/{lang}", self._printed_key, how, inputs)


def scores(now: Standing) -> Mapping[str, Score]:
    weights = {d.id: dimension_weights(now.bank, now.states, d.id) for d in now.bank.dimensions if d.scored}
    return {
        dimension: score_of(now.states, weight, now.estimated, now.settings)
        for dimension, weight in {HEADLINE: now.headline, **weights}.items()
    }


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()
