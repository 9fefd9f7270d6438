"""The main window: what stands where, and what each action does."""

from gui.main_window.window import MainWindow

__all__ = ["MainWindow"]
