"""The conventions: what the settings and the document ask for reaches whoever asks how to write."""

import pytest

from core import edits
from core.records import DeltaSign
from core.writing.notation import LETTERS, Notation
from gui.conventions import Conventions, notation_of
from gui.settings import Key, Settings
from gui.workspace import Workspace


def heard(conventions):
    said = []
    conventions.changed.connect(lambda: said.append(conventions.notation))
    return said


@pytest.mark.parametrize(
    ("key", "value", "notation"),
    [
        (Key.DIGITS, 7, Notation(7)),
        (Key.DECIMAL_COMMA, True, Notation(decimal_comma=True)),
        (Key.LETTERS, "net-out", Notation(letters=LETTERS["net-out"])),
    ],
)
def test_a_setting_is_followed_at_once_and_after_a_restart(qapp, key, value, notation):
    settings = Settings()
    conventions = Conventions(settings)
    said = heard(conventions)
    settings.put(key, value)
    assert said == [notation]
    settings.put(Key.SNAP, False)
    assert len(said) == 1
    assert notation_of(Settings()) == notation


@pytest.mark.parametrize("value", ["", "nonsense", "S-Z", "s-z, z-a", 17])
def test_unknown_letters_in_the_settings_are_the_notebooks(qapp, value):
    settings = Settings()
    settings.put(Key.LETTERS, value)
    assert Conventions(settings).notation == Notation()


def test_the_sign_of_delta_is_the_documents_and_undoes(chain: Workspace):
    conventions, document = chain.conventions, chain.document
    said = heard(conventions)
    assert (conventions.minus, conventions.words("δ = $delta")) == (False, "δ = ∂E/∂s")
    document.perform(edits.set_delta_sign(document.project, DeltaSign.MINUS))
    assert (conventions.minus, conventions.words("δ = $delta")) == (True, "δ = −∂E/∂s")
    document.undo_stack.undo()
    assert not conventions.minus
    assert len(said) == 2


def test_other_edits_are_no_news(chain: Workspace):
    said = heard(chain.conventions)
    chain.document.perform(edits.set_training(chain.document.project, learning_rate=0.5))
    assert not said


def test_another_document_brings_its_own_sign(chain: Workspace):
    project = chain.document.project
    project.apply(edits.set_delta_sign(project, DeltaSign.MINUS))
    said = heard(chain.conventions)
    chain.document.replace(project, None)
    assert chain.conventions.minus
    assert len(said) == 1
