"""An inquiry leads from number to number, back and forth."""

import pytest

from core.tracing.trace import Quantity, Symbol
from gui.inquiry import Inquiry
from tests.gui.drawn import J, K, O

FIRST, SECOND, THIRD = (Quantity(Symbol.DELTA, unit) for unit in (J, K, O))


@pytest.fixture
def inquiry(qapp):
    inquiry = Inquiry()
    for quantity in (FIRST, SECOND):
        inquiry.ask(quantity)
    return inquiry


def test_before_the_first_question_there_is_nothing(qapp):
    inquiry = Inquiry()
    assert (inquiry.quantity, inquiry.trail) == (None, ())
    inquiry.go_back()
    inquiry.go_forward()
    assert not inquiry.can_go_back
    assert not inquiry.can_go_forward


def test_one_goes_back_and_forth(inquiry):
    inquiry.go_back()
    assert (inquiry.quantity, inquiry.trail) == (FIRST, (FIRST,))
    assert inquiry.can_go_forward
    inquiry.go_forward()
    assert inquiry.trail == (FIRST, SECOND)


def test_another_question_on_the_way_forgets_what_lay_ahead(inquiry):
    inquiry.go_back()
    inquiry.ask(THIRD)
    assert inquiry.trail == (FIRST, THIRD)
    assert not inquiry.can_go_forward


def test_one_goes_straight_to_a_place_on_the_trail(inquiry, qtbot):
    inquiry.ask(THIRD)
    inquiry.go_to(0)
    assert inquiry.quantity == FIRST
    inquiry.go_forward()
    assert inquiry.quantity == SECOND
    with qtbot.assertNotEmitted(inquiry.changed):
        for place in (-1, 1, 7):
            inquiry.go_to(place)


def test_asking_again_shows_the_answer_again(inquiry, qtbot):
    with qtbot.waitSignal(inquiry.asked), qtbot.assertNotEmitted(inquiry.changed):
        inquiry.ask(SECOND)


def test_another_document_forgets_all(inquiry, qtbot):
    with qtbot.waitSignal(inquiry.changed):
        inquiry.forget()
    assert inquiry.quantity is None
