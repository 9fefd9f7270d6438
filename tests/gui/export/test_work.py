"""Long work goes on in slices, can be given up, and takes back what it had done."""

from __future__ import annotations

from core.errors import ChainruleError
from gui.export.work import Progress, Work


class Heard:
    def __init__(self, work):
        self.news = []
        work.progressed.connect(lambda done, total: self.news.append((done, total)))
        work.finished.connect(lambda: self.news.append("finished"))
        work.failed.connect(self.news.append)


def counting(closed, upto=10**9):
    try:
        for number in range(upto):
            yield Progress(number, upto)
    finally:
        closed.append(True)


def test_it_says_how_far_it_is_and_that_it_has_finished(qtbot):
    work = Work()
    heard = Heard(work)
    with qtbot.waitSignal(work.finished):
        work.start(counting([], 5))
    assert not work.running
    assert heard.news[-1] == "finished"


def test_the_window_lives_meanwhile_and_cancel_takes_the_work_back(qtbot):
    work, closed = Work(), []
    heard = Heard(work)
    work.start(counting(closed))
    qtbot.waitUntil(lambda: len(heard.news) > 2)
    work.cancel()
    assert closed
    assert not work.running
    assert "finished" not in heard.news
    work.cancel()  # nothing more to give up


def test_what_cannot_be_done_is_a_sentence(qtbot):
    def failing():
        yield Progress(0, 1)
        raise ChainruleError("No.")

    work = Work()
    with qtbot.waitSignal(work.failed) as signal:
        work.start(failing())
    assert signal.args == ["No."]
    assert not work.running


def test_an_error_of_the_program_ends_the_work_and_is_not_hidden(qtbot):
    def broken():
        yield Progress(0, 1)
        raise ZeroDivisionError

    work = Work()
    with qtbot.captureExceptions() as caught:
        work.start(broken())
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not work.running
