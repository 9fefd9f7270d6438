"""What the Inspector's parts share: one value or mixed, and edits that say why they were refused."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout

from core import edits
from core.errors import CycleError
from core.records import EdgeId, UnitId
from gui.panels.section import RUN_WARNING, Section, beside, heading, shared, stacked
from gui.widgets.field import Field
from tests.gui.drawn import J, K, O
from tests.gui.shown import shown, type_over


class Names(Section):
    """Shows one field, and remembers what it was asked to do."""

    def __init__(self, workspace):
        super().__init__(workspace)
        self.field = Field("A name.")
        self.committed = []
        self.field.committed.connect(lambda text: self.committed.append((self.keys, text)))
        QVBoxLayout(self).addWidget(self.field)

    def refresh(self):
        self.field.show_value(",".join(map(str, self.keys)))


@pytest.fixture
def section(qtbot, chain):
    made = Names(chain)
    shown(qtbot, made)
    made.show_keys([J])
    return made


@pytest.mark.parametrize(("values", "found"), [([2, 2], (2, False)), ([2, 3], (None, True)), ([], (None, False))])
def test_one_value_or_mixed(values, found):
    assert shared(values) == found


def test_what_was_typed_belongs_to_what_was_shown(qtbot, section):
    type_over(qtbot, section.field, "new")
    section.show_keys([K])
    assert section.committed == [((J,), "new")]
    assert section.field.text() == "k"


def test_nothing_to_show_hides_it(section):
    section.show_keys([])
    assert not section.isVisible()
    section.show_keys([K])
    assert section.isVisible()


def test_a_refused_edit_says_why_and_shows_what_is(chain, section):
    said = []
    chain.messages.said.connect(lambda level, sentence, ids: said.append((sentence, ids)))
    with pytest.raises(CycleError) as raised:
        edits.connect(chain.document.project, O, J)
    refusal = raised.value
    section.field.setText("something else")
    section.field.setModified(False)
    assert not section.perform(lambda: edits.connect(chain.document.project, O, J))
    assert said == [(str(refusal), refusal.ids)]
    assert section.field.text() == "j"


def test_an_edit_of_something_gone_is_refused_with_a_sentence(chain, section):
    assert not section.perform(lambda: edits.edit_units(chain.document.project, [UnitId("gone")], "X", bias=1.0))


def test_a_made_edit_is_made(chain, section):
    weigh = lambda: edits.edit_edges(chain.document.project, [EdgeId(K, O)], "Weigh", weight=1.5)  # noqa: E731
    assert section.perform(weigh)
    assert chain.document.project.network.edges[EdgeId(K, O)].weight == 1.5


def test_fields_warn_in_their_tool_tips(section):
    section.warn(RUN_WARNING)
    assert RUN_WARNING in section.field.toolTip()
    section.warn("")
    assert section.field.toolTip() == "A name."


def test_widgets_stand_side_by_side_or_one_above_the_other(qtbot):
    left, right = QLabel("left"), QLabel("right")
    shown(qtbot, beside(left, right))
    assert left.x() < right.x()
    upper, lower = heading("upper"), QLabel("lower")
    shown(qtbot, stacked(upper, lower))
    assert upper.y() < lower.y()
