"""A year that really happens, month by month: things slip, a role is lost, money is cut, proof arrives, a law changes.

The world keeps its own books of what began, ended and was paid, and judges every new plan by them alone; it shares no
code with what it judges beyond calling it.
"""

from dataclasses import dataclass, field
from datetime import date
from random import Random

from readiness.buyer.standing import Standing
from readiness.model.bank import Bank
from readiness.model.case import PinnedStart
from readiness.model.finding import Finding
from readiness.model.plan import Report
from readiness.model.plan_log import Signal
from readiness.planning.draft import drafted, published
from readiness.planning.rolling.adopt import adopted
from readiness.planning.rolling.replan import replan
from readiness.roadmap.plan import plan as roadmap_of
from tests.roadmap.verifier import violations

EPS = 1e-6
FREE_CHOICE = {"better", "not_worth_it"}
"""Reasons that never excuse a change in the frozen window."""


@dataclass
class Books:
    """What really happened, by action."""

    began: dict = field(default_factory=dict)
    lasts: dict = field(default_factory=dict)
    ended: dict = field(default_factory=dict)
    proof_due: dict = field(default_factory=dict)
    breaks: list = field(default_factory=list)
    trace: list = field(default_factory=list)


@dataclass
class Year:
    """One firm, one seed. `events`: the month in which each shock comes."""

    bank: Bank
    case: object
    findings: tuple
    seed: int
    parameters: dict

    def __post_init__(self):
        self.chance = Random(self.seed)
        self.books = Books()
        self.signals = []
        self.case = self.case.model_copy(update={"on": self.case.on.replace(day=1)})
        standing = self.standing()
        self.plan = published(drafted(roadmap_of(standing), self.case, standing.bank), self.case)
        months = [2, 3, 4, 5, 6, 7, 8, 9]
        self.chance.shuffle(months)
        self.events = dict(zip(("lost_role", "cut", "law", "pin"), months, strict=False))
        self.pinned = None

    def standing(self):
        stands = Standing.of(self.bank, self.case, self.findings)
        return Standing(**{**vars(stands), "limits": {**stands.limits, **self.parameters}})

    def live(self, months):
        """The year's breaks and its trace; both are the same for the same seed."""
        score = None
        for month in range(1, months + 1):
            proof_came = self._begin_of_month(month)
            standing = self.standing()
            found = replan(standing, self.plan)
            self._judge(month, found)
            if score is not None and not proof_came and abs(found.calm.curve[0] - score) > EPS:
                self._broken(month, "the score moved without evidence")
            score = found.calm.curve[0]
            at_review = month % 3 == 0
            chosen, changes = (
                (found.best, found.changes_best)
                if at_review and self.seed % 2
                else (found.calm, found.changes_calm)
            )
            self.books.trace.append(
                (
                    month,
                    [(c.action, c.before, c.after, c.reason, c.about) for c in changes],
                    found.price_of_calm,
                )
            )
            self.plan = adopted(self.plan, chosen, changes, standing.bank, "plan office", at_review)
            self._work(month)
        return self.books

    def _begin_of_month(self, month):
        """The calendar moves on, proof arrives, and what the seed has in store for this month happens."""
        first = self._first(month)
        self.case = self.case.model_copy(update={"on": first})
        due = [a for a, m in self.books.proof_due.items() if m == month]
        for action in due:
            self._prove(self._closes(action))
        limits = self.case.limits
        if month == self.events["lost_role"]:
            role = self.chance.choice(
                sorted({a.role for a in self.plan.actions if a.start_month >= month}) or ["it"]
            )
            normal = limits.days_per_month.get(role, limits.days_per_month["all"] / 2)
            lost = dict.fromkeys(range(month, min(24, month + 5) + 1), 0.3 * normal)
            limits = limits.model_copy(update={"days_in": {role: lost}})
        if month == self.events["cut"]:
            budget = {h: None if b is None else 0.6 * b for h, b in limits.budget.items()}
            limits = limits.model_copy(update={"budget": budget})
        if month == self.events["law"]:
            self._law(month)
        if month == self.events["pin"]:
            later = sorted(a.id for a in self.plan.actions if a.start_month >= month + 3)
            if later:
                self.pinned = (self.chance.choice(later), month + 4)
                pins = {self.pinned[0]: PinnedStart(start=self.pinned[1])}
                limits = limits.model_copy(update={"pins": pins})
        self.case = self.case.model_copy(update={"limits": limits})
        return bool(due)

    def _law(self, month):
        """One action that has not begun gets a date; a signal says so."""
        waiting = sorted(a.id for a in self.plan.actions if a.id not in self.books.began)
        if waiting:
            action, day = self.chance.choice(waiting), self._first(month + 6)
            actions = tuple(
                a.model_copy(update={"deadline": day, "mandatory": True}) if a.id == action else a
                for a in self.bank.actions
            )
            self.bank = Bank(**{**{n: getattr(self.bank, n) for n in Bank.model_fields}, "actions": actions})
            seen = Signal(on=self.case.on, kind="law", says="a new date", actions=(action,), replan=True)
            self.plan = self.plan.model_copy(update={"signals": (*self.plan.signals, seen)})

    def _prove(self, closes):
        for question, level in closes.items():
            checks = self.bank.question[question].checks
            if checks:
                kept = tuple(f for f in self.findings if f.check not in checks)
                shown = Finding(
                    check=checks[0], question=question, verdict="met", level=level, assurance="conformant",
                    whole_file=True,
                )  # fmt: skip
                self.findings = (*kept, shown)

    def _closes(self, action):
        return next(a.closes for a in self.plan.actions if a.id == action)

    def _work(self, month):
        """Most of what is due begins; it lasts as long as it lasts; owners report now and then."""
        books, changed = self.books, {}
        for action in self.plan.actions:
            due = action.id not in books.began and action.start_month == month and self._ready(action, month)
            if due and self.chance.random() < 0.9:
                planned = action.finish_month - action.start_month + 1
                books.began[action.id] = month
                books.lasts[action.id] = max(1, round(planned * self.chance.triangular(0.85, 1.8, 1.0)))
                changed[action.id] = {"status": "running", "started": month}
            if action.id in books.began and action.id not in books.ended:
                over = books.began[action.id] + books.lasts[action.id] - 1
                if over == month:
                    books.ended[action.id] = month
                    books.proof_due[action.id] = month + self.chance.randint(1, 3)
                    changed[action.id] = {
                        "status": "done", "started": books.began[action.id], "finished": month,
                    }  # fmt: skip
                elif self.chance.random() < 0.3:
                    days = sum(action.effort_days.values()) / (action.finish_month - action.start_month + 1)
                    left = Report(on=self.case.on, remaining_days=days * (over - month))
                    changed.setdefault(action.id, {})["reports"] = (*action.reports, left)
        self.plan = self.plan.model_copy(
            update={"actions": tuple(a.model_copy(update=changed.get(a.id, {})) for a in self.plan.actions)}
        )

    def _ready(self, action, month):
        return all(n not in self.books.began or self.books.ended.get(n, month) < month for n in action.needs)

    def _judge(self, month, found):
        if len(found.changes_calm) > len(found.changes_best):
            self._broken(month, "calm changes more than best")
        if found.price_of_calm < -EPS:
            self._broken(month, "calm costs less than nothing")
        for name, roadmap, changes in (
            ("best", found.best, found.changes_best),
            ("calm", found.calm, found.changes_calm),
        ):
            told = roadmap.model_dump(mode="json")
            for said in violations(told):
                self._broken(month, f"{name}: {said}")
            steps = {s["action"]: s for s in told["steps"]}
            for said in self._against_the_books(month, steps, told["done"], {c.action: c for c in changes}):
                self._broken(month, f"{name}: {said}")
            for said in self._means(month, steps):
                self._broken(month, f"{name}: {said}")

    def _against_the_books(self, month, steps, done, changes):
        """Past closed, window frozen, every difference with its reason, pilots looked at."""
        books, frozen = self.books, {month, month + 1}
        before = {a.id: (a.start_month, a.finish_month) for a in self.plan.actions}
        for action, start in books.began.items():
            if action in books.ended:
                if action in steps or action not in done:
                    yield f"{action} is over and planned again"
            elif action not in done and steps.get(action, {}).get("start_month") != start:
                yield f"{action} runs since month {start} and is moved"
        for action, step in steps.items():
            if action not in books.began and step["start_month"] < month:
                yield f"{action} starts in the past"
        for action in before.keys() | steps.keys():
            if action in books.ended or action in done:
                continue
            was = before.get(action)
            now = (steps[action]["start_month"], steps[action]["finish_month"]) if action in steps else None
            change = changes.get(action)
            if was != now and (change is None or (change.before, change.after) != (was, now)):
                yield f"{action} moves from {was} to {now} without a reason"
            elif was == now and change is not None:
                yield f"{action} does not move and has a reason"
            elif (
                was != now and {(was or (0,))[0], (now or (0,))[0]} & frozen and change.reason in FREE_CHOICE
            ):
                yield f"{action} moves from {was} to {now} in the frozen window: {change.reason}"
        for action in self.bank.actions:
            if action.pilot_of in steps and action.id in books.ended and action.pilot_of not in books.began:
                looked_at = steps[action.pilot_of]["start_month"] >= books.ended[action.id] + 2
                if not looked_at:
                    yield f"{action.pilot_of} starts without a review of {action.id}"

    def _means(self, month, steps):
        """What has not begun fits beside what runs, into the limits as they are and the money as it was spent."""
        limits, books = self.case.limits, self.books
        spent, planned = {}, {}
        cost = {a.id: a.budget_keur or 0.0 for a in self.plan.actions}
        for action, start in books.began.items():
            spent[_horizon(start)] = spent.get(_horizon(start), 0.0) + cost.get(action, 0.0)
        for action, step in steps.items():
            if action not in books.began:
                horizon = _horizon(step["start_month"])
                planned[horizon] = planned.get(horizon, 0.0) + step["cost"]
        for horizon, money in planned.items():
            allowed = limits.budget[horizon]
            if allowed is not None and money > max(0.0, allowed - spent.get(horizon, 0.0)) + EPS:
                yield f"{horizon}: {money} planned, {spent.get(horizon, 0.0)} spent of {allowed}"
        for at in range(month, 25):
            for role in {"all", *(s["owner_role"] for s in steps.values())}:
                allowed = limits.days_in.get(role, {}).get(at, limits.days_per_month.get(role))
                running, new = self._busy(steps, at, role)
                if allowed is not None and new > EPS and running + new > allowed + EPS:
                    yield f"month {at}: {role} has {allowed} days for {running + new}"

    def _busy(self, steps, at, role):
        running = new = 0.0
        for action, step in steps.items():
            length = step["finish_month"] - step["start_month"] + 1
            if step["start_month"] <= at <= step["finish_month"] and role in ("all", step["owner_role"]):
                days = sum(step["effort_days"].values()) / length
                running, new = (running + days, new) if action in self.books.began else (running, new + days)
        return running, new

    def _broken(self, month, said):
        self.books.breaks.append(f"month {month}: {said}")

    def _first(self, month):
        whole = self.plan_begins.year * 12 + self.plan_begins.month - 1 + month - 1
        return date(whole // 12, whole % 12 + 1, 1)

    @property
    def plan_begins(self):
        return self.plan.begins


def _horizon(month):
    return "0-6" if month <= 6 else "6-12" if month <= 12 else "12+"
