"""A process that saves answers and files without end and says which were acknowledged; made to be killed."""

import sys
from pathlib import Path

from readiness.model.case import Answer
from readiness.store.opening import open_store


def acknowledge(*told):
    sys.stdout.write(" ".join(map(str, told)) + "\n")
    sys.stdout.flush()


def write_for_ever(url, folder, case_id, name):
    store = open_store(url, Path(folder)).store
    number = 0
    while True:
        number += 1
        question = f"erp.{name}-{number}"
        wish = f"{name}-{number}"
        saved = store.save_answer(
            case_id, Answer(question=question, value=number % 5, comment="y" * 200), 0, wish
        )
        acknowledge("answer", wish, question, saved.version)
        if number % 3 == 0:
            changed = store.save_answer(
                case_id, Answer(question=question, unknown=True), 1, f"{wish}-b", name
            )
            acknowledge("answer", f"{wish}-b", question, changed.version)
        if number % 7 == 0:
            file = f"{wish}.csv"
            kept = store.add_evidence(case_id, file, wish.encode() * 500, client_id=f"{wish}-f")
            acknowledge("file", f"{wish}-f", file, kept.version)


if __name__ == "__main__":
    write_for_ever(*sys.argv[1:])
