"""A questionnaire as JSON."""

from readiness.report.questionnaire.answering import Answered
from readiness.report.questionnaire.told import told
from tests.buyer.questionnaire.test_asked import asked


def test_each_question_has_its_place_what_it_was_taken_for_and_the_answer():
    first, *_ = told([Answered(asked()[0], "proven", "Yes", "proven", ("iso.pdf",), True)])
    assert first["place"]["row"] == 4
    assert (first["question"], first["knock_out"], first["proofs"]) == (
        "licence.certified_site", True, ["iso.pdf"],
    )  # fmt: skip
    silent, *_ = told([Answered(asked()[2], "unmapped", "", "none", ())])
    assert (silent["question"], silent["answer"]) == (None, None)
