"""The banner says whose numbers are shown, and leads on or back."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from core import edits
from gui.main_window.moment_banner import MomentBanner
from gui.settings import Key


@pytest.fixture
def banner(qtbot, chain):
    chain.settings.put(Key.FULL_SPEED, True)
    chain.document.perform(edits.set_training(chain.document.project, epochs=30))
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.start()
    over = QWidget()
    over.resize(700, 300)
    qtbot.addWidget(over)
    banner = MomentBanner(chain, over)
    over.show()
    qtbot.waitExposed(over)
    return banner


def test_it_is_there_while_a_past_moment_is_shown(qtbot, banner, chain):
    assert not banner.isVisible()
    chain.moments.show(chain.runs.all[0], 12)
    assert banner.isVisible()
    assert banner.label.text().startswith("epoch 12 of Run 1")
    assert "not the document" in banner.label.text()
    assert banner.parentWidget().rect().contains(banner.geometry())
    qtbot.mouseClick(banner.now, Qt.MouseButton.LeftButton)
    assert chain.moments.shown is None
    assert not banner.isVisible()


def test_it_branches(qtbot, banner, chain):
    chain.moments.show(chain.runs.all[0], 12)
    qtbot.mouseClick(banner.branch, Qt.MouseButton.LeftButton)
    assert chain.document.undo_stack.undoText() == "Branch from epoch 12 of Run 1"
    assert not banner.isVisible()


def test_it_stays_in_the_middle(banner, chain):
    chain.moments.show(chain.runs.all[0], 12)
    over = banner.parentWidget()
    over.resize(1000, 500)
    assert abs(banner.geometry().center().x() - over.rect().center().x()) <= 1
    assert banner.geometry().bottom() < over.height()


def test_it_hides_no_unit_where_there_is_another_place(qtbot, chain, banner):
    over = banner.parentWidget()
    lowest = QRectF(300, 250, 100, 50)
    right = QRectF(600, 250, 100, 50)
    for taken in ([lowest], [right, QRectF(0, 0, 700, 60)], [QRectF(0, 200, 300, 100), QRectF(330, 200, 370, 100)],
                  [QRectF(330, 0, 40, 300)]):  # fmt: skip
        other = MomentBanner(chain, over, lambda taken=taken: taken)
        chain.moments.show(chain.runs.all[0], 12)
        assert other.isVisible()
        for shown in (other.label, other.branch, other.now):
            assert other.rect().contains(shown.geometry())
            assert shown.width() >= shown.sizeHint().width()
        assert not any(QRectF(other.geometry()).intersects(each) for each in taken)
        chain.moments.come_back()


def test_while_a_run_goes_on_it_says_so_and_does_not_branch(qtbot, chain, banner):
    chain.document.perform(edits.set_training(chain.document.project, epochs=10**9, learning_rate=1e-9))
    chain.runner.start()
    chain.moments.show(chain.runs.all[0], 12)
    assert "training goes on" in banner.label.text()
    assert not banner.branch.isEnabled()
    with qtbot.waitSignal(chain.runner.finished):
        chain.runner.stop()
    assert banner.isVisible()
    assert "not the document" in banner.label.text()
    assert banner.branch.isEnabled()
