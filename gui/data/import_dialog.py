"""The Import dialog: what a file seems to hold, each guess to be changed, before anything is taken."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.tables.intake import Intake
from core.tables.layout import DECIMALS, DELIMITERS, ENCODINGS, Layout
from core.wording import tr, tr_n
from gui.data.column_table import ColumnTable
from gui.data.preview_table import PreviewTable
from gui.data.waiting import waited_for
from gui.widgets.check import Check
from gui.widgets.choice import Choice
from gui.widgets.complaint import Complaint
from gui.widgets.empty_state import emphasized


class ImportDialog(QDialog):
    """Shows an intake and lets everything in it be chosen otherwise; accepting takes nothing by itself.

    Attributes:
        intake: what is imported.
        encoding, delimiter, decimal, heading: how the file is read.
        columns: a line for each column: what it holds, what becomes of it.
        preview: the first rows.
        draw, feed: whether a network is drawn, or the present one fed.
        hidden, standardize, share, seed: the options.
        said, complaint: what will be done, or why nothing can be.
        button: Import.
    """

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intake = intake
        self.setWindowTitle(tr("Import {}", intake.title))
        self._make_layout_choices()
        self.columns, self.preview = ColumnTable(intake, self), PreviewTable(self)
        self._make_options()
        self.said, self.complaint, self.counts = QLabel(self), Complaint(parent=self), QLabel(self)
        self.said.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        self.button = self._buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self.resize(920, 600)
        self._show_table()
        self.button.setFocus()

    # Making it

    def _make_layout_choices(self) -> None:
        self.encoding = Choice(ENCODINGS.items(), tr("How letters are stored in the file."), self)
        delimiters = [(mark, title.capitalize()) for mark, title in DELIMITERS.items()]
        self.delimiter = Choice(delimiters, tr("What stands between the cells."), self)
        decimals = [(mark, f"{title.capitalize()}  (1{mark}5)") for mark, title in DECIMALS.items()]
        self.decimal = Choice(decimals, tr("The decimal mark in numbers."), self)
        self.heading = Check(tr("First row &names the columns"), self)
        names = (tr("Encoding"), tr("Delimiter"), tr("Decimal mark"))
        for choice, name in zip((self.encoding, self.delimiter, self.decimal), names, strict=True):
            choice.setAccessibleName(name)

    def _make_options(self) -> None:
        self.draw = QRadioButton(tr("&Draw units for these columns"), self)
        self.draw.setToolTip(tr("Inputs at the left, outputs at the right, in place of the present network; undo it."))
        self.feed = QRadioButton(tr("&Feed the units there are"), self)
        self.feed.setToolTip(tr("The columns feed units that are drawn already; units that are missing are added."))
        self._ways = QButtonGroup(self)
        for way in (self.draw, self.feed):
            self._ways.addButton(way)
        self.hidden = _number(0, 200, tr("Hidden tanh units between inputs and outputs, with every edge; 0 for none."))
        self.standardize = Check(tr("&Standardize numbers"), self)
        self.standardize.setToolTip(tr("Give every column of numbers mean 0 and standard deviation 1; kept, undoable."))
        self.share = _number(0, 90, tr("This share of the rows is not learned from: it tells what was learned."))
        self.share.setSuffix(" %")
        self.seed = _number(0, 999_999, tr("Draws the starting weights and the rows that are held out."))

    def _lay_out(self) -> None:
        self._detected = QWidget(self)
        reading = QHBoxLayout(self._detected)
        reading.setContentsMargins(0, 0, 0, 0)
        for text, choice in (
            (tr("Encoding"), self.encoding), (tr("Delimiter"), self.delimiter), (tr("Decimals"), self.decimal)
        ):
            label = QLabel(text)
            label.setBuddy(choice)
            reading.addWidget(label)
            reading.addWidget(choice)
            reading.addSpacing(8)
        reading.addWidget(self.heading)
        reading.addStretch(1)
        reading.addWidget(self.counts)
        self.counts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.addWidget(_titled(tr("What becomes of the columns"), self.columns))
        both.addWidget(_titled(tr("The first rows, as they are read"), self.preview))
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._detected)
        column.addWidget(both, 1)
        column.addLayout(self._option_rows())
        column.addWidget(self.complaint)
        end = QHBoxLayout()
        end.addWidget(self.said, 1)
        end.addWidget(self._buttons)
        column.addLayout(end)

    def _option_rows(self) -> QVBoxLayout:
        network, data = QHBoxLayout(), QHBoxLayout()
        for way in (self.draw, self.feed):
            network.addWidget(way)
            network.addSpacing(12)
        network.addWidget(_label(tr("&Hidden units"), self.hidden))
        network.addWidget(self.hidden)
        network.addStretch(1)
        data.addWidget(self.standardize)
        data.addSpacing(12)
        data.addWidget(_label(tr("Hold &out for validation"), self.share))
        data.addWidget(self.share)
        data.addSpacing(12)
        data.addWidget(_label(tr("S&eed"), self.seed))
        data.addWidget(self.seed)
        data.addStretch(1)
        rows = QVBoxLayout()
        rows.setSpacing(6)
        rows.addLayout(network)
        rows.addLayout(data)
        return rows

    def _connect(self) -> None:
        self.encoding.chosen.connect(self._on_encoding)
        for choice in (self.delimiter, self.decimal):
            choice.chosen.connect(self._on_layout)
        self.heading.clicked.connect(self._on_layout)
        self.columns.changed.connect(self._refresh)
        for button in (self.draw, self.feed, self.standardize):
            button.clicked.connect(self._on_options)
        for number in (self.hidden, self.share, self.seed):
            number.valueChanged.connect(self._on_options)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    # What is chosen

    def _on_encoding(self, name: str) -> None:
        self._read(self.intake.in_encoding(name))

    def _on_layout(self) -> None:
        layout = self.intake.layout
        delimiter, decimal = self.delimiter.name or ",", self.decimal.name or "."
        heading = self.heading.isChecked()
        self._read(replace(layout, delimiter=delimiter, decimal=decimal, heading=heading))

    def _read(self, layout: Layout) -> None:
        """Read the file so; where the user won't wait for it, it stays as it was read."""
        sentence = tr("Reading {} …", self.intake.title)
        parsed = waited_for(self, sentence, lambda heard: self.intake.parsed(layout, heard))
        if parsed is not None:
            self.intake.take(parsed)
        self._show_table()

    def _on_options(self) -> None:
        self.intake.options = replace(
            self.intake.options,
            draw=self.draw.isChecked(),
            hidden=self.hidden.value(),
            standardize=self.standardize.isChecked(),
            share=self.share.value() / 100,
            seed=self.seed.value(),
        )
        self.columns.show_units()
        self._refresh()

    # What is shown

    def _show_table(self) -> None:
        """Show what was read, after it was read anew."""
        layout, table = self.intake.layout, self.intake.table
        self.encoding.show_name(layout.encoding)
        self.delimiter.show_name(layout.delimiter)
        self.decimal.show_name(layout.decimal)
        self.heading.setChecked(layout.heading)
        self.counts.setText("" if table is None else _sized(table.rows, len(table.columns)))
        self.columns.show_table()
        self.preview.show_table(table)
        self._show_options()
        self._refresh()

    def _show_options(self) -> None:
        options = self.intake.options
        (self.draw if options.draw else self.feed).setChecked(True)
        self.feed.setEnabled(bool(self.intake.network.units))
        self.standardize.setChecked(options.standardize)
        self.hidden.blockSignals(True)
        self.hidden.setValue(options.hidden)
        self.hidden.blockSignals(False)

    def _refresh(self) -> None:
        refusal = self.intake.refusal()
        self.complaint.say(refusal)
        held_out = self.intake.held_out()
        said = self.intake.sentence()
        if held_out:
            said = f"{said} {tr_n('{:,} of them is held out.', '{:,} of them are held out.', held_out)}"
        self.said.setText("" if refusal else said)
        self.button.setEnabled(not refusal)
        self.hidden.setEnabled(self.intake.options.draw)
        self.share.setEnabled(not self.intake.marks_rows())


def _number(least: int, most: int, tip: str) -> QSpinBox:
    box = QSpinBox(minimum=least, maximum=most)
    box.setToolTip(tip)
    return box


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    return label


def _titled(title: str, widget: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    head = QLabel(title)
    head.setFont(emphasized(head.font()))
    column.addWidget(head)
    column.addWidget(widget, 1)
    return box


def _sized(rows: int, columns: int) -> str:
    return f"{tr_n('{:,} row', '{:,} rows', rows)} × {tr_n('{:,} column', '{:,} columns', columns)}"
