"""The language of the window: chosen in the settings or by the system, settled at the start, kept until the end.

`speak` must come before the modules are imported whose tables say anything: `gui.app` calls it first.
"""

from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from core import wording
from gui.settings import Key, Settings
from gui.theme import RESOURCES

SOURCE = "en"
LANGUAGES = {SOURCE: "English", "de": "Deutsch"}
"""What the program speaks, each in its own words."""

CONTEXT = "chainrule"
"""The context of all messages in the files of translations."""

WITH_COMMA = ("de",)
"""The languages whose readers expect a decimal comma, and narrow spaces between groups of digits."""

WITH_CAPITALS = ("de",)
"""Those whose nouns have capitals wherever they stand."""


def language(settings: Settings) -> str:
    """Return the name of the chosen language; the system's, if the program speaks it, unless another one is chosen."""
    chosen = settings.text(Key.LANGUAGE)
    if chosen in LANGUAGES:
        return chosen
    spoken = (name.partition("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in LANGUAGES), SOURCE)


def speak(settings: Settings) -> None:
    """Let everything be said in the chosen language from now on, with its decimal comma unless chosen otherwise."""
    name = language(settings)
    translator = QTranslator(QCoreApplication.instance())
    if name == SOURCE or not translator.load(str(RESOURCES / "translations" / f"chainrule_{name}.qm")):
        return

    def look_up(source: str, meaning: str, number: int) -> str:
        return said(source, meaning) if number < 0 else translator.translate(CONTEXT, source, meaning, number) or ""

    @cache
    def said(source: str, meaning: str) -> str:
        return translator.translate(CONTEXT, source, meaning) or ""

    settings.assume(Key.DECIMAL_COMMA, name in WITH_COMMA)
    wording.settle(look_up, settings.flag(Key.DECIMAL_COMMA), name in WITH_CAPITALS)


def teach_qt(settings: Settings) -> None:
    """Let the buttons, menus and spin boxes that Qt itself makes speak the chosen language, too."""
    if language(settings) != SOURCE:
        QLocale.setDefault(QLocale(language(settings)))
    translator = QTranslator(QCoreApplication.instance())
    info = QtCore.QLibraryInfo
    folder = info.path(info.LibraryPath.TranslationsPath)
    if language(settings) != SOURCE and translator.load(f"qtbase_{language(settings)}", folder):
        QCoreApplication.installTranslator(translator)
