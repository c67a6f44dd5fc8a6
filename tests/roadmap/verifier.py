"""Judges a plan from its JSON alone; shares no code with the optimiser."""

from collections import defaultdict

ENDS = {"0-6": 6, "6-12": 12, "12+": 24}
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
        found += _step(name, step, steps, set(plan["done"]))
    found += _resources(plan)
    found += _sums(plan)
    return found


def _step(name, step, steps, done):
    if not 1 <= step["start_month"] <= step["finish_month"] <= 24:
        yield f"{name}: months out of the plan"
    if step["horizon"] != horizon(step["finish_month"]):
        yield f"{name}: wrong horizon"
    if step["gain"] < -EPS:
        yield f"{name}: negative gain"
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


def _resources(plan):
    limits = plan["limits"]
    busy, count, cost = defaultdict(float), defaultdict(int), defaultdict(float)
    for step in plan["steps"]:
        months = range(step["start_month"], step["finish_month"] + 1)
        cost[horizon(step["start_month"])] += step["cost"]
        for month in months:
            count[month] += 1
            for role, days in step["effort_days"].items():
                busy["all", month] += days / len(months)
                busy[role, month] += days / len(months)
    for (role, month), days in busy.items():
        allowed = limits["days_per_month"].get(role)
        if allowed is not None and days > allowed + EPS:
            yield f"month {month}: {role} works {days:.1f} of {allowed} days"
    for month, number in count.items():
        if number > limits["parallel"]:
            yield f"month {month}: {number} steps at once"
    for name, spent in cost.items():
        allowed = limits["budget"][name]
        if allowed is not None and spent > allowed + EPS:
            yield f"{name}: spends {spent} of {allowed}"


def _sums(plan):
    for block in plan["horizons"]:
        low = {"0-6": 1, "6-12": 7, "12+": 13}[block["id"]]
        days = cost = 0.0
        for step in plan["steps"]:
            length = step["finish_month"] - step["start_month"] + 1
            inside = sum(
                low <= m <= ENDS[block["id"]] for m in range(step["start_month"], step["finish_month"] + 1)
            )
            days += sum(step["effort_days"].values()) * inside / length
            cost += step["cost"] if low <= step["start_month"] <= ENDS[block["id"]] else 0
        if abs(days - block["effort_days"]) > 1e-3:
            yield f"{block['id']}: {block['effort_days']} days stated, {days} counted"
        if abs(cost - block["cost"]) > 1e-3:
            yield f"{block['id']}: cost {block['cost']} stated, {cost} counted"
