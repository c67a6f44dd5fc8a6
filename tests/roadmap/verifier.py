"""Judges a plan from its JSON alone; shares no code with the optimiser."""

from collections import defaultdict

ENDS = {"0-6": 6, "6-12": 12, "12+": 24}
BEGINS = {"0-6": 1, "6-12": 7, "12+": 13}
EPS = 1e-6


def horizon(month):
    return "0-6" if month <= 6 else "6-12" if month <= 12 else "12+"


def violations(plan):
    """Every rule of the contract a plan breaks, in words."""
    steps = {s["action"]: s for s in plan["steps"]}
    found = []
    if len(steps) != len(plan["steps"]):
        found.append("an action stands twice")
    for name, step in steps.items():
        found += _step(name, step, steps, plan)
    found += _resources(plan)
    found += _quick_wins(plan)
    found += _settled(plan, steps)
    found += _key_first(plan, steps)
    found += _told(plan, steps)
    found += _sums(plan)
    return found


def worked(plan, step):
    """The months a step is worked on: its own without those in which everything rests."""
    resting = set(plan["limits"].get("resting", ()))
    return [m for m in range(step["start_month"], step["finish_month"] + 1) if m not in resting]


def _step(name, step, steps, plan):
    done, resting = set(plan["done"]), plan["limits"].get("resting", ())
    if not 1 <= step["start_month"] <= step["finish_month"] <= 24:
        yield f"{name}: months out of the plan"
    if step["start_month"] in resting or step["finish_month"] in resting:
        yield f"{name}: begins or ends in a month in which everything rests"
    if step["horizon"] != horizon(step["finish_month"]):
        yield f"{name}: wrong horizon"
    if step["gain"] < -EPS:
        yield f"{name}: negative gain"
    if not -EPS <= step["loss"] <= step["gain"] + EPS and step["gain"] > 0:
        yield f"{name}: loses {step['loss']} of {step['gain']}"
    if name in done:
        yield f"{name}: planned although done"
    for need in step["needs"]:
        if need not in steps and need not in done:
            yield f"{name}: needs {need}, which is nowhere"
        elif need in steps and steps[need]["finish_month"] >= step["start_month"]:
            yield f"{name}: starts before {need} is finished"
    rollout = steps.get(step["pilot_of"])
    if rollout and rollout["start_month"] - step["finish_month"] < 2:
        yield f"{name}: no review month before {step['pilot_of']}"
    if {s for s in steps if _stands_on(steps, s, name)} - {name} != set(step["falls_with"]):
        yield f"{name}: falls with others than stated"
    late = 0 if step["deadline_month"] is None else max(0, step["finish_month"] - step["deadline_month"])
    if late != step["months_late"]:
        yield f"{name}: {step['months_late']} months late stated, {late} counted"


def _stands_on(steps, name, needed):
    return name == needed or any(_stands_on(steps, n, needed) for n in steps[name]["needs"] if n in steps)


def _usage(plan, steps):
    busy, count, cost = defaultdict(float), defaultdict(int), defaultdict(float)
    for step in steps:
        months = worked(plan, step)
        cost[horizon(step["start_month"])] += step["cost"]
        for month in months:
            count["all", month] += 1
            count[step["owner_role"], month] += 1
            for role, days in step["effort_days"].items():
                busy["all", month] += days / len(months)
                busy[role, month] += days / len(months)
    return busy, count, cost


def _resources(plan, steps=None):
    limits = plan["limits"]
    busy, count, cost = _usage(plan, plan["steps"] if steps is None else steps)
    for (role, month), days in busy.items():
        by_month = limits.get("capacity", {}).get(role)
        allowed = by_month[month - 1] if by_month and month <= 24 else limits["days_per_month"].get(role)
        if allowed is not None and days > allowed + EPS:
            yield f"month {month}: {role} works {days:.1f} of {allowed} days"
    for (role, month), number in count.items():
        allowed = limits["parallel"] if role == "all" else limits.get("parallel_per_role")
        if allowed is not None and number > allowed:
            yield f"month {month}: {number} steps at once ({role})"
    for name, spent in cost.items():
        allowed = limits["budget"][name]
        if allowed is not None and spent > allowed + EPS:
            yield f"{name}: spends {spent} of {allowed}"


def _quick_wins(plan, steps=None):
    """Quick wins leave their share of each horizon's money and days to other work."""
    limits = plan["limits"]
    kept = limits.get("strategic_share", 0)
    quick = [s for s in (plan["steps"] if steps is None else steps) if s["quick_win"]]
    busy, _, cost = _usage(plan, quick)
    for name, last in ENDS.items():
        months = range(BEGINS[name], last + 1)
        budget, days = limits["budget"][name], limits["capacity"].get("all")
        if kept and budget is not None and cost[name] > (1 - kept) * budget + EPS:
            yield f"{name}: quick wins take {cost[name]} of {budget}"
        if kept and days and None not in days:
            whole, taken = sum(days[m - 1] for m in months), sum(busy["all", m] for m in months)
            if taken > (1 - kept) * whole + EPS:
                yield f"{name}: quick wins take {taken} of {whole} days"


def _settled(plan, steps):
    """A pin holds, or the plan says that it does not."""
    unmet = {wish["action"] for wish in plan["unmet"]}
    for name, pin in plan["limits"].get("pins", {}).items():
        if pin == "out" and name in steps:
            yield f"{name}: planned although pinned out"
        elif pin == "in" and name not in steps and name not in plan["done"] and name not in unmet:
            yield f"{name}: pinned in and left out in silence"
        elif isinstance(pin, int) and name not in {*plan["done"], *unmet}:
            starts = steps[name]["start_month"] if name in steps else None
            if starts != pin:
                yield f"{name}: starts in month {starts}, not {pin}"


def _key_first(plan, steps):
    """No key project, and nothing it needs, could begin a month earlier if all other steps gave way."""
    limits = plan["limits"]
    keys = [k for k in limits.get("key_actions", ()) if k in steps]
    pinned = [a for a, p in limits.get("pins", {}).items() if isinstance(p, int) and a in steps]
    first = {s for s in steps for k in (*keys, *pinned) if _stands_on(steps, k, s)}
    unmet = {wish["action"] for wish in plan["unmet"]}
    if unmet & {*keys, *pinned}:
        return
    for name in sorted(first - {s for s in steps for p in pinned if _stands_on(steps, p, s)}):
        step, resting = steps[name], limits.get("resting", ())
        if step["start_month"] == 1 or set(range(1, step["start_month"] + 1)) & set(resting):
            continue
        moved = {**step, "start_month": step["start_month"] - 1, "finish_month": step["finish_month"] - 1}
        group = {**{n: steps[n] for n in first}, name: moved}
        pilots = [
            steps[n]["finish_month"] for n in step["needs"] if n in steps and steps[n]["pilot_of"] == name
        ]
        others = [steps[n]["finish_month"] for n in step["needs"] if n in steps]
        free = all(end < moved["start_month"] for end in others) and all(
            moved["start_month"] - end >= 2 for end in pilots
        )
        if free and not [*_resources(plan, group.values()), *_quick_wins(plan, group.values())]:
            yield f"{name}: a key project waits for other steps"


def _told(plan, steps):
    """A mandatory action that is missing or late is said to be."""
    unmet = {(wish["action"], wish["kind"]) for wish in plan["unmet"]}
    for name, step in steps.items():
        if step["months_late"] and (name, "late") not in unmet:
            yield f"{name}: late in silence"
        if (name, "mandatory") in unmet:
            yield f"{name}: said to be missing"
    for left in plan["not_now"]:
        if left["action"] in steps:
            yield f"{left['action']}: planned and left out"


def _sums(plan):
    for block in plan["horizons"]:
        low = BEGINS[block["id"]]
        days = cost = 0.0
        for step in plan["steps"]:
            months = worked(plan, step)
            inside = sum(low <= m <= ENDS[block["id"]] for m in months)
            days += sum(step["effort_days"].values()) * inside / len(months)
            cost += step["cost"] if low <= step["start_month"] <= ENDS[block["id"]] else 0
        if abs(days - block["effort_days"]) > 1e-3:
            yield f"{block['id']}: {block['effort_days']} days stated, {days} counted"
        if abs(cost - block["cost"]) > 1e-3:
            yield f"{block['id']}: cost {block['cost']} stated, {cost} counted"
