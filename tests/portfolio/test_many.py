"""A folder of cases: every one is told, in the order of their paths, whoever did the work."""

from concurrent.futures import ThreadPoolExecutor

from readiness.portfolio.firm import firm_standing
from readiness.portfolio.many import portfolio
from readiness.store.folder_case import read_case, zip_of


def test_results_equal_the_serial_run_and_a_torn_case_is_told(folder):
    with ThreadPoolExecutor(2) as executor:
        found = {firm.path: firm for firm in portfolio(folder, executor).firms}
    assert list(found) == ["a-tiny", "b-gear.zip", "c-torn"]
    assert found["c-torn"].score is None
    assert found["c-torn"].problems
    for name in ("a-tiny", "b-gear.zip"):
        again = read_case(folder / name)
        assert found[name] == firm_standing(name, zip_of(again.case, again.files), None)


def test_an_empty_folder_says_so(tmp_path):
    with ThreadPoolExecutor(1) as executor:
        (firm,) = portfolio(tmp_path, executor).firms
    assert firm.problems[0].code == "portfolio_empty"
