"""What the canvas shows is kept as a setting."""

from gui.faces import SHOWS
from gui.settings import SETTINGS, Key, Settings
from gui.shown import EDGE_LINES, Show, shown, toggle


def test_what_is_shown_at_first_is_what_the_notebook_writes(qapp: object) -> None:
    assert shown(Settings()) == {
        Show.PREACTIVATION, Show.ACTIVATION, Show.DELTA, Show.AILMENTS,
        Show.WEIGHT, Show.WEIGHT_GRADIENT, Show.NEW_WEIGHT,
    }  # fmt: skip


def test_every_choice_is_kept_and_taken_back(qapp: object) -> None:
    before = shown(Settings())
    for show in Show:
        toggle(Settings(), show)
        assert shown(Settings()) == before ^ {show}
        toggle(Settings(), show)
        assert shown(Settings()) == before
    assert Settings().text(Key.SHOWN) == SETTINGS[Key.SHOWN].default


def test_all_and_nothing_can_be_shown_and_strange_words_are_passed_over(qapp: object) -> None:
    settings = Settings()
    for show in shown(settings):
        toggle(settings, show)
    assert shown(Settings()) == frozenset()
    settings.put(Key.SHOWN, " ".join(Show) + " delta of the Nile")
    assert shown(Settings()) == frozenset(Show)


def test_every_choice_has_an_action_and_edges_have_lines_in_the_order_of_the_trace() -> None:
    assert sorted(SHOWS.values()) == sorted(Show)
    assert list(EDGE_LINES) == [Show.WEIGHT, Show.CACHE, Show.WEIGHT_GRADIENT, Show.WEIGHT_UPDATE, Show.NEW_WEIGHT]
