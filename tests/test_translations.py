"""What the program says is collected from its code; its translations keep its places; the compiled file is this one."""

from __future__ import annotations

import ast
import json
from collections import Counter
from functools import cache

import pytest

from tools.translations import (
    FOLDER,
    FORMS,
    Catalogue,
    Message,
    collected,
    complaints,
    merged,
    places,
    read,
    said,
    taken,
    write,
)

CODE = """
tr("{} of {}", a, b)
tr("Close", meaning="verb")
tr("on" if a else "off")
tr(TITLES[name])
say(Said.of("E is {}", Figure(e)), Said.of(template, x))
tr_n("{} row", "{} rows", n)
Count(n, "class", "classes"), Count(n, "unit"), Count(n)
edits.counted(n, "edge", m, "note")
TITLES = {"a": mark("A title")}
"""


def found(code: str) -> dict[str, Message]:
    return {message.name: message for message in said(ast.parse(code), "core/x.py")}


def test_every_way_to_say_something_is_collected():
    texts = {"{} of {}", "Close|verb", "on", "off", "E is {}", "A title"}
    counted = {"{} row|{} rows", "class|classes", "unit|units", "edge|edges", "note|notes"}
    assert set(found(CODE)) == texts | counted
    assert {name for name, message in found(CODE).items() if message.counts} == counted


@pytest.mark.parametrize("code", ["tr(f'{n} rows')", "tr('rows: ' + n)", "tr_n('row', f'{n} rows', n)"])
def test_what_is_put_together_before_it_is_said_is_refused_by_name(code):
    with pytest.raises(SystemExit, match=r"core/x\.py:1: a literal is needed"):
        found(code)


def test_translations_survive_what_becomes_of_the_code(tmp_path):
    path = tmp_path / "chainrule_de.ts"
    before = {each.key: each for each in found(CODE).values()}
    given = {"{} of {}": "von {1} {0} <&>", "{} row|{} rows": ["{} Zeile", "{} Zeilen"], "A title": "Ein Titel"}
    (tmp_path / "given.json").write_text(json.dumps(given | {"unknown": "?"}))
    assert taken(before, tmp_path / "given.json") == 3
    write(path, "de", before)
    after = merged({each.key: each for each in found(CODE.replace("A title", "Another")).values()}, read(path))
    texts = {message.name: message.texts for message in after.values() if message.texts}
    assert texts == {name: [text] if isinstance(text, str) else text for name, text in given.items()}
    assert [message.name for message in after.values() if message.gone] == ["A title"]
    write(path, "de", after)
    assert taken(after, path) == 3


@pytest.mark.parametrize(
    ("source", "text"), [("{} of {}", "von {}"), ("{:,} rows", "{} Zeilen"), ("{}", "{0} {1}"), ("Show $s", "z zeigen")]
)
def test_other_places_than_the_sources_are_found(source, text):
    assert list(complaints({(source, ""): Message(source, texts=[text])}, 2))


def test_places_may_change_their_order():
    assert places("{} of {:,}") == places("{1:,} von {0}")
    assert not list(complaints({("a", ""): Message("{} of {}", texts=["{1} {0}"])}, 2))


@cache
def catalogue(language: str) -> Catalogue:
    """Return what the code says now, as far as the file of translations has it."""
    return merged(collected(), read(FOLDER / f"chainrule_{language}.ts"))


@pytest.mark.parametrize("language", FORMS)
def test_everything_is_translated_with_its_places(language):
    """`make translations ARGS="--missing FILE"` writes what is missing."""
    assert not list(complaints(catalogue(language), FORMS[language]))


@pytest.mark.parametrize("language", FORMS)
def test_mnemonics_of_a_menu_do_not_collide_in_translations(language):
    from gui.actions import ACTIONS  # noqa: PLC0415
    from gui.menus import MENUS, SUBMENUS  # noqa: PLC0415

    titles = {key[0]: message.texts[0] for key, message in catalogue(language).items() if message.texts}
    for menu in [*MENUS, *SUBMENUS]:
        texts = [action.text for action in ACTIONS.values() if action.menu == menu]
        texts += [title for parent, title in SUBMENUS.values() if parent == menu]
        said = [titles.get(text, text) for text in texts]
        letters = Counter(text[text.index("&") + 1].lower() for text in said if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], menu


@pytest.mark.parametrize("language", FORMS)
def test_what_is_translated_is_compiled(language, qapp):
    from PySide6.QtCore import QTranslator  # noqa: PLC0415

    path, messages = FOLDER / f"chainrule_{language}.ts", catalogue(language)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    wrong = [
        (message.name, text)
        for message in messages.values()
        if not message.gone
        for number, text in enumerate(message.texts, start=1)
        if translator.translate("chainrule", *message.key, number if message.counts else -1) != text
    ]
    assert not wrong, "make translations compiles what has changed"
