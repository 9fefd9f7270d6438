from core.records import Kind
from gui.widgets.unit_words import UNIT_WORDS


def test_every_kind_of_unit_has_a_name_of_its_own():
    assert set(UNIT_WORDS) == set(Kind)
    assert len(set(UNIT_WORDS.values())) == len(Kind)
    assert UNIT_WORDS[Kind.HIDDEN] == "hidden unit"
