"""Columns of a customer's own questionnaire: what it asks, how much it weighs, what ends the talk, where we answer."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

CUSTOMER_QUESTION = Shape(
    "customer-question",
    (
        Field("question_no", "id"),
        Field("question_section", "text"),
        Field("customer_question", "text", required=True, filled=True),
        Field("weight", "number"),
        Field("knock_out", "word"),
        Field("evidence_asked", "text"),
        Field("options", "text"),
        Field("supplier_answer", "text"),
        Field("proof_given", "text"),
    ),
)
"""`knock_out` is yes or no; `supplier_answer` and `proof_given` are what already stands in the cells left to the supplier."""

QUESTIONNAIRE = (CUSTOMER_QUESTION,)
