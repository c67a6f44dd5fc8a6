"""Proof: the planning file read back by MPXJ, the library behind many planning tools, in a Java machine of its own."""

import json
import shutil
import subprocess
import sys

import pytest

from readiness.report.handover.mspdi import plan_mspdi
from tests.report.handover.plans import firm
from tests.report.sample import speaking

READ = """
import json, sys
import jpype, mpxj
jpype.startJVM()
from org.mpxj.reader import UniversalProjectReader
project = UniversalProjectReader().read(sys.argv[1])
def days(duration):
    return None if duration is None else [float(duration.getDuration()), str(duration.getUnits())]
print(json.dumps([
    {
        "name": str(task.getName()), "level": int(task.getOutlineLevel()),
        "start": str(task.getStart()), "finish": str(task.getFinish()), "duration": days(task.getDuration()),
        "held": [str(task.getConstraintType()), str(task.getConstraintDate())],
        "milestone": bool(task.getMilestone()), "active": bool(task.getActive()),
        "cost": None if task.getFixedCost() is None else float(task.getFixedCost()),
        "baseline": str(task.getBaselineFinish()),
        "after": [[str(r.getPredecessorTask().getName()), str(r.getType()), days(r.getLag())]
                  for r in task.getPredecessors()],
        "work": [[str(a.getResource().getName()), days(a.getWork())] for a in task.getResourceAssignments()],
    }
    for task in project.getTasks()
]))
"""


@pytest.mark.proof
@pytest.mark.skipif(shutil.which("java") is None, reason="there is no Java machine here")
def test_mpxj_reads_the_same_dates_links_lags_work_and_versions(tmp_path):
    file = tmp_path / "plan.xml"
    file.write_bytes(plan_mspdi(firm(), "en"))
    done = subprocess.run(
        [sys.executable, "-c", READ, str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    read = {task["name"]: task for task in json.loads(done.stdout)}
    say = speaking("en")
    first, cleaned, pilot, rollout = (read[say.action(a)] for a in ("M01", "M02", "M04", "M05"))
    assert (first["start"], first["finish"]) == ("2026-07-15T08:00", "2026-07-31T17:00")
    assert (first["duration"], first["level"], first["cost"]) == ([13.0, "d"], 2, 4500.0)
    assert first["work"] == [["Kim", [24.0, "h"]], ["Lee", [16.0, "h"]]]
    assert first["held"] == ["START_NO_EARLIER_THAN", "2026-07-15T08:00"]
    assert cleaned["after"] == [[first["name"], "FS", [0.0, "d"]]]
    assert cleaned["baseline"] == "2026-10-30T17:00"
    assert rollout["after"] == [[pilot["name"], "FS", [20.0, "d"]]]
    assert [name for name, task in read.items() if task["milestone"]] == [
        say.pair(cleaned["name"], "First thousand articles")
    ]
    assert [name for name, task in read.items() if not task["active"]] == ["=1+1"]
