"""A line of text that takes no room of its own."""

from PySide6.QtGui import QImage

from gui.widgets.readout import Readout


def painted(qtbot, text: str, width: int) -> QImage:
    label = Readout()
    qtbot.addWidget(label)
    label.setText(text)
    label.resize(width, label.minimumHeight())
    return label.grab().toImage()


def test_its_text_asks_for_no_width_and_is_cut_short(qtbot):
    label = Readout()
    qtbot.addWidget(label)
    label.setText("w_{x→j} = 0.5 · E = 0.25")
    assert label.minimumSizeHint().width() < 400
    assert painted(qtbot, "E = 0.25 and more", 60) == painted(qtbot, "E = 0.25 and less", 60)
    assert painted(qtbot, "E = 0.25", 200) != painted(qtbot, "E = 0.26", 200)


def test_a_subscript_of_a_subscript_is_whole(qtbot):
    image = painted(qtbot, "w_{x_1→h_1}", 200)
    ground = image.pixelColor(199, 0)
    assert all(image.pixelColor(x, image.height() - 1) == ground for x in range(200))
