"""A chart's files are what they say, as large as the chart, and a place that can't be written is told."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont
from PySide6.QtSvg import QSvgRenderer

from gui.plots.chart_files import VECTORS


def paint(painter):
    painter.drawText(QRectF(0, 0, 200, 100), "a chart")
    painter.drawLine(0, 0, 200, 100)


@pytest.mark.parametrize(("suffix", "start"), [(".svg", b"<?xml"), (".pdf", b"%PDF")])
def test_it_is_written(qapp, tmp_path, suffix, start):
    path = tmp_path / f"chart{suffix}"
    assert VECTORS[suffix](path, QSize(200, 100), "Loss", paint, QFont())
    assert path.read_bytes().startswith(start)
    assert not VECTORS[suffix](tmp_path / "no" / path.name, QSize(200, 100), "Loss", paint, QFont())


def test_an_svg_has_the_size_of_the_chart(qapp, tmp_path):
    VECTORS[".svg"](tmp_path / "a.svg", QSize(200, 100), "Loss", paint, QFont())
    assert QSvgRenderer(str(tmp_path / "a.svg")).viewBox().size() == QSize(200, 100)


def test_a_pdf_has_the_size_of_the_chart(qapp, tmp_path):
    VECTORS[".pdf"](tmp_path / "a.pdf", QSize(200, 100), "Loss", paint, QFont())
    assert b"/MediaBox [0 0 150" in (tmp_path / "a.pdf").read_bytes()
