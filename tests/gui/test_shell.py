"""The shell: painted at once, closed only when nobody objects, arranged as it was left."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget

from gui.settings import Key, Settings
from gui.shell import ARRANGEMENT, Shell


def test_it_says_once_that_it_is_on_the_screen(qtbot: object) -> None:
    shell, times = Shell(Settings()), []
    qtbot.addWidget(shell)
    shell.painted.connect(lambda: times.append(1))
    shell.show()
    qtbot.waitUntil(lambda: bool(times))
    shell.repaint()
    assert times == [1]


def test_an_objection_keeps_it_open_and_its_place_unsaved(qtbot: object) -> None:
    settings = Settings()
    shell = Shell(settings)
    qtbot.addWidget(shell)
    shell.show()
    objections = [True]
    shell.close_requested.connect(lambda event: event.ignore() if objections else None)
    assert not shell.close()
    assert settings.text(Key.GEOMETRY) == ""
    objections.clear()
    assert shell.close()
    assert settings.text(Key.GEOMETRY)


def test_it_stands_where_it_stood(qtbot: object) -> None:
    settings = Settings()
    first = Shell(settings)
    qtbot.addWidget(first)
    first.show()
    first.resize(900, 650)
    QApplication.processEvents()
    first.close()
    second = Shell(settings)
    qtbot.addWidget(second)
    second.show()
    assert (second.width(), second.height()) == (900, 650)


def test_nonsense_as_its_place_is_ignored(qtbot: object) -> None:
    settings = Settings()
    settings.put(Key.GEOMETRY, "%%% not base64")
    settings.put(Key.STATE, "%%%")
    shell = Shell(settings)
    qtbot.addWidget(shell)
    shell.restore_arrangement()
    assert shell.width() >= 900


def test_one_dropped_file_is_taken_and_anything_else_is_not(qtbot: object) -> None:
    shell, dropped = Shell(Settings()), []
    qtbot.addWidget(shell)
    shell.dropped.connect(dropped.append)
    for urls, taken in ((["file:///a.chainrule"], True), (["http://x/a"], False), (["file:///a", "file:///b"], False)):
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPoint(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)
        enter.ignore()
        shell.dragEnterEvent(enter)
        assert enter.isAccepted() is taken
        if taken:
            shell.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))
    assert dropped == ["/a.chainrule"]


def with_panel(qtbot: object) -> tuple[Shell, QDockWidget]:
    shell = Shell(Settings())
    qtbot.addWidget(shell)
    panel = QDockWidget("Panel", shell)
    panel.setObjectName("panel")
    shell.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, panel)
    return shell, panel


def test_a_window_closed_before_its_panels_are_loaded_leaves_their_arrangement_alone(qtbot: object) -> None:
    early = Shell(Settings())
    qtbot.addWidget(early)
    early.show()
    early.close()
    shell, panel = with_panel(qtbot)
    shell.restore_arrangement()
    shell.show()
    assert panel.isVisible()
    panel.hide()
    shell.close()
    again, panel = with_panel(qtbot)
    again.restore_arrangement()
    again.show()
    assert not panel.isVisible(), "and an arrangement that is whole is kept"


def test_an_arrangement_without_the_panels_that_there_are_now_is_not_used(qtbot: object) -> None:
    older = Shell(Settings())
    qtbot.addWidget(older)
    Settings().put(Key.STATE, bytes(older.saveState(ARRANGEMENT - 1).toBase64().data()).decode())
    shell, panel = with_panel(qtbot)
    shell.restore_arrangement()
    shell.show()
    assert panel.isVisible()
