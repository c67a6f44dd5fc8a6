"""Questionnaires of customers as evidence of what they ask; they prove nothing about the firm."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_questionnaire import CUSTOMER_QUESTION


class CustomerQuestions(Evidence):
    shape = CUSTOMER_QUESTION
