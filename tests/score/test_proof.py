"""Several checks speak to one question: the weakest sets the level."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.model.base import ASSURANCES
from readiness.score.proof import proofs, weakest_link
from tests.score.builders import bank, finding, question

FINDINGS = st.builds(
    lambda level, assurance: finding("c", level, assurance),
    st.integers(0, 16).map(lambda n: n / 4),
    st.sampled_from(ASSURANCES[1:]),
)


def test_the_weakest_check_sets_the_level():
    proof = weakest_link([finding("a", 4, "signed", True), finding("b", 2.5, "parsable")])
    assert (proof.level, proof.assurance, proof.whole_file) == (2.5, "parsable", False)


@given(st.lists(FINDINGS, min_size=1, max_size=4), FINDINGS)
def test_a_check_that_confirms_never_lowers(found, another):
    before, after = weakest_link(found), weakest_link([*found, another])
    if another.level >= before.level:
        assert after.level == before.level
        assert ASSURANCES.index(after.assurance) >= ASSURANCES.index(before.assurance)
    else:
        assert (after.level, after.assurance) == (another.level, another.assurance)


def test_only_checks_the_bank_names_count_and_only_those_that_concluded():
    asked = bank(
        question("erp.a", checks=("one", "two")), question("erp.b", checks=("two",)), question("erp.c")
    )
    found = proofs(
        asked,
        [
            finding("one", 3),
            finding("two", None),
            finding("two", 4, assurance="claimed"),
            finding("foreign", 0),
        ],
    )
    assert {q: p.level for q, p in found.items()} == {"erp.a": 3}


def test_a_check_may_serve_two_questions():
    asked = bank(question("erp.a", checks=("one",)), question("erp.b", checks=("one",)))
    assert set(proofs(asked, [finding("one", 3)])) == {"erp.a", "erp.b"}
