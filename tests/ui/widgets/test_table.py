"""Short tables are read as text: nothing in a cell is taken for mark-up."""

from streamlit.testing.v1 import AppTest

SCRIPT = """
from readiness.ui.widgets.table import set_table
set_table([("**bold** ![x](http://e.x/y.png)", "1")], ["What", "Days"], "a table")
"""


def test_a_cell_with_mark_up_is_shown_as_typed():
    test = AppTest.from_string(SCRIPT).run()
    assert not test.exception
    (table,) = test.table
    assert table.value.iloc[0, 0] == r"\*\*bold\*\* \!\[x\]\(http\://e\.x/y\.png\)"
