"""A field for one number: short digits at rest, full precision while it is edited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.conventions import Conventions
from gui.widgets.field import Field
from gui.widgets.number_text import read_number, read_whole_number


class NumberField(Field):
    """Shows and reads a number; decimal comma, a true minus sign and 1e-3 are understood.

    Attributes:
        nothing: what the empty field means and shows, e.g. "all"; None where a number is needed.
    """

    def __init__(
        self,
        conventions: Conventions,
        tip: str = "",
        nothing: str | None = None,
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._conventions, self._whole, self.nothing = conventions, whole, nothing
        super().__init__(tip, parent)
        self.setPlaceholderText(nothing or "")
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        conventions.changed.connect(self._on_conventions)

    @property
    def number(self) -> float | None:
        """The number shown last, None where there is none or several differ."""
        return self._value if isinstance(self._value, int | float) else None

    def show_value(self, value: object, mixed: bool = False) -> None:
        """Show a number, None, or that several differ."""
        super().show_value(value, mixed)
        if not mixed:
            self.setPlaceholderText(self.nothing or "")

    def read(self, text: str) -> object:
        """Return the number that a text means."""
        if self.nothing is not None and text.strip().lower() in ("", self.nothing):
            return None
        return (read_whole_number if self._whole else read_number)(text, self._conventions.notation)

    def written(self, value: object) -> str:
        """Write a number: in full while it is edited."""
        if not isinstance(value, int | float):
            return ""
        if self._whole:
            return str(int(value))
        notation = self._conventions.notation
        return notation.plain(value) if self.hasFocus() else notation.number(value)

    def value_tip(self) -> str:
        """Return the number in full."""
        return "" if self.number is None or self._whole else self._conventions.exact.number(self.number)

    def _on_conventions(self) -> None:
        if not self.isModified():
            self._write()
