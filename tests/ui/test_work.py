"""What worker processes do: the same functions as the terminal, with the same results."""

import pytest

from readiness.content.loader import load_bank
from readiness.model.supply_terms import OriginTerms
from readiness.planning.health.of_case import with_health
from readiness.report.document import HOUSE
from readiness.report.outcome import outcome
from readiness.report.pack.files import pack_zip
from readiness.report.pdf import pdf_report
from readiness.report.two_dates import two_dates_pdf
from readiness.ui import work
from tests.report.comparing import comparison
from tests.report.sample import speaking
from tests.sample_firms import read

FIRM = read("gear-cn")
CASE, FILES = FIRM.case, FIRM.files


@pytest.fixture(scope="module")
def whole():
    return outcome(load_bank(), CASE, FILES, work.world_on(CASE.on), None)


@pytest.fixture(scope="module")
def examined():
    return work.examine_case(CASE, FILES)


def test_a_worker_is_ready_when_it_knows_the_questions():
    assert work.ready()


def test_the_parts_are_the_parts_of_the_whole(whole, examined):
    assert examined.findings == whole.assessment.findings
    assert with_health(work.plan_case(CASE, examined), CASE, load_bank()) == whole.roadmap
    assert work.draw_network(CASE, examined) == whole.picture


@pytest.mark.slow
def test_the_report_is_byte_for_byte_the_one_of_the_terminal(whole, examined):
    plan = work.plan_case(CASE, examined)
    assert work.print_report(CASE, examined, whole.assessment, plan, "en") == pdf_report(whole, "en")


def test_a_workbook_and_a_calendar_are_made(whole, examined):
    plan = work.plan_case(CASE, examined)
    assert work.write_sheet(CASE, examined, whole.assessment, plan, "de")[:2] == b"PK"
    assert work.write_calendar(CASE, examined, whole.assessment, plan, "zh").startswith(b"BEGIN:VCALENDAR")


def test_a_what_if_needs_a_network(whole):
    bare = work.examine_case(CASE, {})
    assert work.try_what_if(CASE, bare, whole.assessment, "cut:country=CHN") is None
    assert work.draw_network(CASE, bare) is None


def test_presets_are_tried_on_the_network_alone(examined):
    found = work.try_presets(CASE, examined)
    assert len({w.spec for w in found}) == len(found) > 5
    assert any(w.countermeasures for w in found)
    assert work.try_presets(CASE, work.examine_case(CASE, {})) == ()


def test_times_years_and_origins_are_worked_out_by_what_the_case_states(examined):
    rule = OriginTerms(territory="eu", method="build_up", pct=40)
    case = CASE.model_copy(update={"origin_rule": rule, "chances": {"firm": None}})
    found = work.measure_network(case, examined)
    assert found.draws.revenue_lost is None
    assert any(failure.recovery for failure in found.failures)
    assert any(origins.preferential for origins in found.origins)
    assert work.measure_network(CASE, work.examine_case(CASE, {})) is None


def test_regions_ports_and_pairs_are_worked_out_where_they_are_asked_for(examined):
    found = work.widen_network(CASE, examined)
    assert found.regions
    assert found.pairs
    assert work.widen_network(CASE, work.examine_case(CASE, {})) is None


def test_the_pack_is_byte_for_byte_the_one_of_the_terminal(examined):
    found = work.make_pack(CASE, examined, "zh")
    assert found == pack_zip(load_bank(), CASE, examined, work.world_on(CASE.on), "zh")


def test_two_dates_on_paper_are_byte_for_byte_the_ones_of_the_terminal():
    found = comparison()
    told = two_dates_pdf(found, load_bank(), speaking("de"))
    assert work.print_two_dates(found, "de", HOUSE) == told
