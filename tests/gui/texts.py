"""Reads everything that a window says: labels, tips, tables, the canvas, and what screen readers hear."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QTableView, QWidget

from gui.canvas import figures
from gui.canvas.accessible import describe, keys_of
from gui.panels.equation_strip import EquationStrip
from gui.panels.section import Section
from gui.plots.response_plot import ResponsePlot

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def texts_of(window: QWidget) -> list[str]:
    """Return every text of a window's widgets, hidden ones included; dialogs are windows of their own."""
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is not window or _lies_in_a_hidden_section(widget):
            continue
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            found.append(widget.text())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(row) for row in range(widget.count())]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and not _is_list_of(widget):
            found += _of_table(widget)
        if isinstance(widget, EquationStrip) and widget.equation is not None:
            found += [widget.equation.symbols_text, widget.equation.numbers_text, widget.equation.sentence]
            found += [widget._tip(operand.rectangle.center()) for operand in widget.operands]
        if isinstance(widget, ResponsePlot):
            found.append(widget.readout)
    return [text for text in found if text]


def _lies_in_a_hidden_section(widget: QWidget | None) -> bool:
    """Whether it belongs to a part of the Inspector that is written when something is selected for it to show."""
    while widget is not None and not (isinstance(widget, Section) and widget.isHidden()):
        widget = widget.parentWidget()
    return widget is not None


def _is_list_of(view: QAbstractItemView) -> bool:
    return isinstance(view.parent(), QWidget) and isinstance(view.parent().parent(), QComboBox)


def _of_table(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    is_list = isinstance(model, QAbstractListModel)  # PySide6: whose columnCount is private
    across, down = range(1 if is_list else model.columnCount()), range(model.rowCount())
    for role in _ROLES:
        if isinstance(view, QTableView):
            yield from (str(model.headerData(n, _ACROSS, role) or "") for n in across)
            yield from (str(model.headerData(n, _DOWN, role) or "") for n in down)
        yield from (str(model.index(row, column).data(role) or "") for row in down for column in across)


def told_on_canvas(view) -> list[str]:
    """Return what the canvas tells of its units and edges: to screen readers, and in tips."""
    project, picture = view.workspace.document.project, view.picture
    told = [describe(view, key) for key in keys_of(view)]
    units = project.network.units
    told += [figures.unit_tip(project, unit, picture.unit_figures[unit], picture.notation) for unit in units]
    edges = project.network.edges
    return told + [figures.edge_tip(project, edge, picture.edge_figures[edge], picture.notation) for edge in edges]
