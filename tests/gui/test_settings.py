"""Settings: declared once, kept between two starts, sound whatever the store holds."""

from PySide6.QtCore import QSettings

from gui.settings import SETTINGS, Key, Settings


def test_every_setting_is_declared_with_its_meaning() -> None:
    assert set(SETTINGS) == set(Key)
    assert all(setting.meaning.endswith(".") for setting in SETTINGS.values())


def test_a_value_is_kept_for_the_next_start(qapp: object) -> None:
    first = Settings()
    first.put(Key.SNAP, False)
    first.put(Key.DIGITS, 7)
    first.put(Key.THEME, "dark")
    second = Settings()
    assert (second.flag(Key.SNAP), second.digits, second.text(Key.THEME)) == (False, 7, "dark")


def test_only_a_new_value_is_news(qapp: object) -> None:
    settings, news = Settings(), []
    settings.changed.connect(news.append)
    settings.put(Key.SNAP, True)
    settings.put(Key.SNAP, False)
    settings.put(Key.SNAP, False)
    assert news == [Key.SNAP]


def test_nonsense_in_the_store_is_not_believed(qapp: object) -> None:
    store = QSettings()
    store.setValue(Key.DIGITS.value, "many")
    store.setValue(Key.PLAY_SPEED.value, "fast")
    settings = Settings()
    assert settings.digits == 4
    assert settings.number(Key.PLAY_SPEED) == SETTINGS[Key.PLAY_SPEED].default
    settings.put(Key.DIGITS, 99)
    assert settings.digits == 15


def test_another_default_holds_until_something_is_chosen(qapp: object) -> None:
    settings = Settings()
    settings.assume(Key.DECIMAL_COMMA, True)
    assert settings.flag(Key.DECIMAL_COMMA)
    settings.put(Key.DECIMAL_COMMA, False)
    assert not settings.flag(Key.DECIMAL_COMMA)
    assert not Settings().flag(Key.DECIMAL_COMMA)
