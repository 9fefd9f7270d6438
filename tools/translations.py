"""Collects every text that the program says into resources/translations/*.ts, and compiles those for the program.

`make translations` does both. Translate in the .ts (Qt Linguist opens it, or any editor), and run it again.
`--missing FILE` writes what isn't translated yet as JSON, `{source: ""}` or `{"one|many": ["", ""]}` or
`{"source|meaning": ""}`; `--take FILE…` puts translations from such a file, or from another .ts, into place.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from core.shipped import printed_of, texts_of

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "chainrule"
FORMS = {"de": 2}
"""The languages there are, and how many forms a counted noun has in each."""

_SAYS_ONE = ("tr", "mark", "Said.of")
_COUNTED = ("counted", "edits.counted", "quantity")
_VARIABLES = (ast.Name, ast.Attribute, ast.Subscript)
"""What may stand for a text that is marked elsewhere."""


@dataclass
class Message:
    """One text: its source, what parts it from its like (the singular, if it counts), where it is, and in German, say.

    Attributes:
        texts: the translation, one for each plural form; empty while it isn't translated.
    """

    source: str
    meaning: str = ""
    counts: bool = False
    files: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)
    gone: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What the program looks it up by."""
        return self.source, self.meaning

    @property
    def name(self) -> str:
        """The key in one text, for JSON."""
        if self.counts:
            return f"{self.meaning}|{self.source}"
        return f"{self.source}|{self.meaning}" if self.meaning else self.source


Catalogue = dict[tuple[str, str], Message]


# From the code


def collected(root: Path = ROOT) -> Catalogue:
    """Return what the program's code says, and its lessons; SystemExit names a text that isn't a literal."""
    found: Catalogue = {}
    for path in [*sorted(root.glob("core/**/*.py")), *sorted(root.glob("gui/**/*.py"))]:
        name = path.relative_to(root).as_posix()
        for message in said(ast.parse(path.read_text(encoding="utf-8")), name):
            known = found.setdefault(message.key, message)
            known.files.add(name)
            if known.counts != message.counts:
                raise SystemExit(f"{name}: “{message.source}” is counted in one place and not in another.")
    for path in sorted(root.glob("resources/**/*.chainrule")):
        for text in (*texts_of(path), *printed_of(path)):
            found.setdefault((text, ""), Message(text)).files.add(path.relative_to(root).as_posix())
    return found


def said(tree: ast.Module, name: str) -> Iterator[Message]:
    """Yield the texts that a module says."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in _SAYS_ONE and node.args:
                meaning = next((each.value for each in node.keywords if each.arg == "meaning"), ast.Constant(""))
                for text in _choices(node.args[0]):
                    yield from _message([text, meaning], name)
            elif called == "tr_n":
                yield from _message([node.args[1], node.args[0]], name, counts=True)
            elif called == "Count" and len(node.args) > 1:
                yield from _noun(*node.args[1:], name=name)
            elif called in _COUNTED:
                for noun in node.args[1::2]:
                    yield from _noun(noun, name=name)


def _noun(one: ast.expr, many: ast.expr | None = None, *, name: str) -> Iterator[Message]:
    """Yield a counted noun, unless it is a variable: its English plural is as `Count` makes it."""
    if isinstance(one, ast.Constant):
        yield from _message([many or ast.Constant(f"{one.value}s"), one], name, counts=True)


def _choices(text: ast.expr) -> list[ast.expr]:
    return [*_choices(text.body), *_choices(text.orelse)] if isinstance(text, ast.IfExp) else [text]


def _message(texts: Sequence[ast.expr], name: str, counts: bool = False) -> Iterator[Message]:
    values = [each.value for each in texts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(values) == len(texts):
        yield Message(*values, counts=counts)
    elif not isinstance(texts[0], _VARIABLES):
        raise SystemExit(f"{name}:{texts[0].lineno}: a literal is needed, not {ast.unparse(texts[0])}.")


# Files of Qt Linguist


def read(path: Path) -> Catalogue:
    """Return the messages of a .ts file; none where there is no file."""
    found: Catalogue = {}
    for node in ElementTree.parse(path).iter("message") if path.exists() else ():
        translation = node.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = forms or [translation.text or ""]
        message = Message(
            node.findtext("source", ""), node.findtext("comment", ""), node.get("numerus") == "yes",
            {place.get("filename", "") for place in node.iter("location")},
            texts if all(texts) else [], translation.get("type") in ("vanished", "obsolete"),
        )  # fmt: skip
        found[message.key] = message
    return found


def write(path: Path, language: str, messages: Catalogue) -> None:
    """Write a .ts file, in the order of the files that say its messages."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", f"    <name>{CONTEXT}</name>",
    ]  # fmt: skip
    for message in sorted(messages.values(), key=lambda each: (each.gone, min(each.files, default=""), each.key)):
        lines += _written(message, FORMS[language])
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def _written(message: Message, forms: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counts else "    <message>"
    yield from (f'        <location filename="{name}"/>' for name in sorted(message.files))
    yield f"        <source>{escape(message.source)}</source>"
    if message.meaning:
        yield f"        <comment>{escape(message.meaning)}</comment>"
    kind = ' type="vanished"' if message.gone else "" if message.texts else ' type="unfinished"'
    if message.counts:
        yield f"        <translation{kind}>"
        texts = message.texts or [""] * forms
        yield from (f"            <numerusform>{escape(text)}</numerusform>" for text in texts)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(''.join(message.texts))}</translation>"
    yield "    </message>"


def merged(now: Catalogue, before: Catalogue) -> Catalogue:
    """Return what the code says now, with the translations there were; what is gone stays for another day."""
    for key, old in before.items():
        if key in now:
            now[key].texts = old.texts if now[key].counts == old.counts else []
        elif old.texts:
            old.gone, old.files = True, set()
            now[key] = old
    return now


# What is missing, and what is wrong


def taken(messages: Catalogue, source: Path) -> int:
    """Put the translations of a JSON or .ts file into place, and return how many there were."""
    if source.suffix == ".ts":
        given = {each.name: each.texts for each in read(source).values() if each.texts}
    else:
        read_in = json.loads(source.read_text(encoding="utf-8")).items()
        given = {name: [texts] if isinstance(texts, str) else texts for name, texts in read_in}
    fitting = [message for message in messages.values() if all(given.get(message.name, [""]))]
    for message in fitting:
        message.texts = given[message.name]
    return len(fitting)


def complaints(messages: Catalogue, forms: int) -> Iterator[str]:
    """Yield a sentence for each message that isn't translated, or whose places aren't those of its source."""
    for message in messages.values():
        allowed = places(message.source) | (places(message.meaning) if message.counts else set())
        if message.gone:
            continue
        if len(message.texts) != (forms if message.counts else 1):
            yield f"not translated: {message.name}"
        for text in message.texts:
            # A counted text may leave its number out: "die letzte Zeile".
            if places(text) - allowed or (places(message.source) - places(text) and not message.counts):
                yield f"other places than its source's: {message.name} → {text}"
            if set(re.findall(r"\$\w+", text)) != set(re.findall(r"\$\w+", message.source)):
                yield f"other letters than its source's: {message.name} → {text}"


def places(text: str) -> set[str]:
    """Return the places of a text, numbered and with their formats.

    >>> sorted(places("{} of {:,}")), sorted(places("{1:,} … {0}"))
    (['0!:', '1!:,'], ['0!:', '1!:,'])
    """
    try:
        parsed = [(name, spec, kind) for _, name, spec, kind in Formatter().parse(text) if name is not None]
    except ValueError:
        return set()  # braces that are no places: nothing is ever put into such a text
    return {f"{name or n}!{kind or ''}:{spec}" for n, (name, spec, kind) in enumerate(parsed)}


# The command


def compile_all() -> None:
    """Compile the .ts files into .qm files, with Qt's own compiler."""
    package = find_spec("PySide6")
    assert package is not None
    assert package.submodule_search_locations is not None
    compiler = Path(package.submodule_search_locations[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in FORMS:
        source = FOLDER / f"chainrule_{language}.ts"
        subprocess.run([compiler, "-silent", "-nounfinished", source, "-qm", source.with_suffix(".qm")], check=True)


def main() -> None:
    """Bring the files up to date."""
    parser = argparse.ArgumentParser(prog="tools.translations", description=__doc__)
    parser.add_argument("--take", nargs="+", type=Path, default=[], metavar="FILE", help="translations to put in")
    parser.add_argument("--missing", type=Path, metavar="FILE", help="write what isn't translated as JSON")
    parser.add_argument("--forget", action="store_true", help="drop the translations of what is said no longer")
    parser.add_argument("--within", default="", metavar="FOLDER", help="only what this part of the code says")
    options = parser.parse_args()
    for language, forms in FORMS.items():
        path = FOLDER / f"chainrule_{language}.ts"
        messages = merged(collected(), read(path))
        for source in options.take:
            print(f"{taken(messages, source)} messages from {source}")
        if options.forget:
            messages = {key: message for key, message in messages.items() if not message.gone}
        write(path, language, messages)
        open_ones = [message for message in messages.values() if not message.texts]
        print(f"{path.name}: {len(messages)} messages, {len(open_ones)} not translated")
        print(*(each for each in complaints(messages, forms) if not each.startswith("not translated")), sep="\n")
        if options.missing:
            here = [message for message in open_ones if any(name.startswith(options.within) for name in message.files)]
            empty = {message.name: [""] * forms if message.counts else "" for message in here}
            options.missing.write_text(json.dumps(empty, ensure_ascii=False, indent=1), encoding="utf-8")
    compile_all()


if __name__ == "__main__":
    main()
