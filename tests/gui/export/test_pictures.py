"""Pictures as files: whole, sharp in any size, tight, and with nothing on them that belongs to the window."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from core.writing.notation import Notation
from gui.canvas.still import Content
from gui.export.pictures import ENCODERS, Choice, Format, copied, developed, fitted, image, pdf, png, svg
from gui.export.shot import Shot
from gui.export.target import ExportError
from gui.theme import FixedColors
from tests.gui.export.subjects import colors_in, subject_of
from tests.networks import random_project, split

SVG = "{http://www.w3.org/2000/svg}"


def drawing(print_) -> ElementTree.Element:
    return ElementTree.fromstring(svg(print_))


def shapes(root) -> list[ElementTree.Element]:
    return [element for element in root.iter() if element.tag in {f"{SVG}path", f"{SVG}polygon", f"{SVG}ellipse"}]


def rendered(content: bytes, size: QSize) -> QImage:
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(0xFFFFFFFF)
    from PySide6.QtGui import QPainter  # noqa: PLC0415

    painter = QPainter(made)
    QSvgRenderer(content).render(painter)
    painter.end()
    return made


# SVG


def test_an_svg_has_lines_only_and_says_what_it_is(subject):
    root = drawing(developed(subject, Choice()))
    assert root.find(f"{SVG}title").text == subject.project.name
    assert not [element for element in root.iter() if element.tag in {f"{SVG}text", f"{SVG}image"}]
    assert not re.search(rb"non-scaling-stroke|clip-path|NaN|inf\b", svg(developed(subject, Choice())))


def test_an_svg_is_as_large_as_was_asked(subject):
    print_ = developed(subject, Choice(scale=2))
    root = drawing(print_)
    assert float(root.get("width").removesuffix("mm")) == pytest.approx(print_.size().width(), abs=0.3)
    _, _, width, height = map(float, root.get("viewBox").split())
    assert (width, height) == (print_.sight.width(), print_.sight.height())
    assert print_.size().width() == pytest.approx(2 * print_.sight.width() / 96 * 25.4)


def test_numbers_and_names_are_shapes_that_can_be_left_out(subject):
    counts = [
        len(shapes(drawing(developed(subject, Choice(content=content)))))
        for content in (Content(), Content(values=False), Content(values=False, names=False))
    ]
    assert counts[0] > counts[1] > counts[2]
    assert counts[1] - counts[2] >= 4  # four units have names


def test_an_svg_looks_like_the_png(subject):
    print_ = developed(subject, Choice(Format.PNG, dpi=96, scale=2))
    pixels = image(print_)
    drawn = rendered(svg(print_), pixels.size())
    far = sum(
        abs(a - b) > 96
        for x in range(0, pixels.width(), 2)
        for y in range(0, pixels.height(), 2)
        for a, b in zip(pixels.pixelColor(x, y).getRgb()[:3], drawn.pixelColor(x, y).getRgb()[:3], strict=True)
    )
    assert far < pixels.width() * pixels.height() * 0.75 * 0.01


def test_of_a_network_in_many_parts_everything_is_in_it(qapp):
    subject = subject_of(random_project(1, size=60))
    root = drawing(developed(subject, Choice(content=Content(values=False))))
    lines = [e for e in root.iter() if e.tag in {f"{SVG}polyline", f"{SVG}line", f"{SVG}path"}]
    assert len(lines) >= len(subject.project.network.edges)


# PDF


def test_a_pdf_has_one_page_as_large_as_the_picture_and_no_pixels(subject):
    print_ = developed(subject, Choice(Format.PDF, scale=1.5))
    content = pdf(print_)
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    box = re.search(rb"/MediaBox\s*\[([^\]]*)\]", content).group(1).split()
    assert float(box[2]) == pytest.approx(print_.sight.width() * 0.75 * 1.5, abs=1)
    assert float(box[3]) == pytest.approx(print_.sight.height() * 0.75 * 1.5, abs=1)
    assert b"/Subtype /Image" not in content
    assert b"/Font" not in re.sub(rb"/Font\s*<<\s*>>", b"", content)


# PNG


def test_a_png_has_its_pixels_and_its_resolution(subject, tmp_path):
    print_ = developed(subject, Choice(Format.PNG, scale=1, dpi=192))
    (tmp_path / "a.png").write_bytes(png(print_))
    with Image.open(tmp_path / "a.png") as made:
        assert made.size == (round(2 * print_.sight.width()), round(2 * print_.sight.height()))
        assert made.info["dpi"] == pytest.approx((192, 192), abs=0.1)
        assert made.mode == "RGB"


def test_the_ground_is_white_or_not_there(subject):
    solid = image(developed(subject, Choice(Format.PNG, dpi=96)))
    clear = image(developed(subject, Choice(Format.PNG, dpi=96, transparent=True)))
    assert solid.pixelColor(0, 0).getRgb() == (255, 255, 255, 255)
    assert clear.pixelColor(0, 0).alpha() == 0
    assert clear.hasAlphaChannel()


def test_no_colour_of_the_window_is_on_a_picture(subject):
    colors = FixedColors()
    subject.picture.selected = frozenset(subject.picture.drawing.unit_ids)
    subject.picture.hovered = subject.picture.focused = subject.picture.drawing.unit_ids[0]
    subject.picture.cycle = frozenset(subject.picture.drawing.edge_ids)
    found = colors_in(image(developed(subject, Choice(Format.PNG, dpi=192))))
    for role in ("selection", "focus", "cycle", "grid"):
        assert colors.color(role).rgb() not in found


def test_too_many_pixels_are_a_sentence(subject):
    with pytest.raises(ExportError, match=r"pixels are too many: make it smaller\.$"):
        png(developed(subject, Choice(Format.PNG, scale=100, dpi=1200)))


# All


@pytest.mark.parametrize("kind", list(Format))
@pytest.mark.parametrize("index", [0, 10, -1])
def test_every_kind_at_every_moment(qapp, kind, index):
    assert len(ENCODERS[kind](developed(subject_of(split(), index), Choice(kind)))) > 5000


def test_digits_are_those_of_the_window(subject):
    before = svg(developed(subject, Choice()))
    subject.picture.notation = Notation(9)
    assert svg(developed(subject, Choice())) != before


def test_a_preview_fits_into_its_room(subject):
    made = fitted(developed(subject, Choice(dpi=2400)), QSize(300, 200))
    assert made.width() == 300
    assert made.height() < 200


def test_a_preview_has_the_letters_that_the_file_has(subject, monkeypatch):
    zooms = []
    monkeypatch.setattr(Shot, "paint", lambda shot, painter, moment, zoom: zooms.append(zoom))
    for choice in (Choice(), Choice(Format.PNG, dpi=192)):
        fitted(developed(subject, choice), QSize(80, 80))
    assert zooms == [1, 1, 1, 2]  # of each the bounds, then the preview


def test_what_is_copied_has_pixels_and_lines(subject):
    data = copied(developed(subject, Choice()))
    assert data.hasImage()
    assert QSvgRenderer(data.data("image/svg+xml")).isValid()
