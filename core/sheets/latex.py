"""A sheet as a LaTeX document: article, amsmath and tikz, which every TeX has.

Letters that pdfTeX doesn't know are told to it by their numbers; XeLaTeX and LuaLaTeX set them as they are.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from core.formulae.activations import Formula
from core.records import Kind
from core.sheets.figure import Figure, Link, Spot
from core.sheets.sheet import Line, Sheet, Shown
from core.wording import tr
from core.writing.latex import latex
from core.writing.notation import GREEK
from core.writing.pieces import Pieces


class Paper(StrEnum):
    """What it is printed on."""

    A4 = "A4"
    LETTER = "Letter"


_PAPERS = {Paper.A4: "a4paper", Paper.LETTER: "letterpaper"}
_SPECIAL = {character: rf"\{character}" for character in "%#$&_{}"} | {
    "\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "−": "$-$", "→": r"$\to$",
    "·": r"$\cdot$", "′": "$'$", "½": r"$\tfrac12$", "<": "$<$", ">": "$>$", "|": "$|$", '"': r"\textquotedbl{}",
    "“": "``", "”": "''", "—": "---", "–": "--", "…": r"\ldots{}", "∂": r"$\partial$", "×": r"$\times$",
} | {letter: rf"$\{name}$" for letter, name in GREEK.items()}  # fmt: skip
_KNOWN = re.compile(r"[\x00-\x7f\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u00fd\u00ff-\u0107\u010a-\u010d‘’–—“”…]")
"""What pdfTeX sets without being told; ð, Þ and þ are not in its usual fonts."""

_COLOURS = {Kind.INPUT: "black!6", Kind.HIDDEN: "white", Kind.OUTPUT: "black!14"}
_OPENING = r"""\documentclass[11pt,%s]{article}
\usepackage[utf8]{inputenc}
\usepackage{amsmath}
\usepackage{tikz}
%s\setlength{\oddsidemargin}{-0.3in}
\setlength{\textwidth}{6.85in}
\setlength{\topmargin}{-0.7in}
\setlength{\textheight}{%s}
\setlength{\parindent}{0pt}
\allowdisplaybreaks
\DeclareTextSymbolDefault{\textquotedbl}{T1}
\newcommand{\blank}{\rule[-2pt]{3.2cm}{0.4pt}}
\begin{document}
\raggedright
"""
_HEIGHTS = {Paper.A4: "10.1in", Paper.LETTER: "9.4in"}


def escaped(text: str) -> str:
    r"""Write a text so that LaTeX sets it as it is.

    >>> escaped("100% of a$b")
    '100\\% of a\\$b'
    """
    return "".join(_SPECIAL.get(character, character) for character in " ".join(text.split()))


def document(sheets: Iterable[Sheet], paper: Paper = Paper.A4) -> str:
    """Return a whole document, each sheet on pages of its own."""
    body = "\\clearpage\n".join("\n".join(_of_sheet(sheet)) + "\n" for sheet in sheets)
    opening = _OPENING % (_PAPERS[paper], "".join(_letters(body)), _HEIGHTS[paper])
    return f"{opening}{body}\\end{{document}}\n"


def _letters(body: str) -> Iterator[str]:
    """Yield what tells pdfTeX of letters that it doesn't know."""
    for letter in sorted(set(_KNOWN.sub("", body))):
        code = f"{ord(letter):04X}"
        if not letter.isspace():
            yield f"\\ifdefined\\DeclareUnicodeCharacter\\DeclareUnicodeCharacter{{{code}}}{{[{code}]}}\\fi\n"


def _of_sheet(sheet: Sheet) -> Iterator[str]:
    wish = sheet.wish
    yield rf"{{\Large\bfseries {escaped(wish.title)}\par}}"
    yield r"\smallskip"
    if wish.about:
        yield rf"{escaped(wish.about)}\par"
    if not wish.solved:
        name, date = tr("Name:"), tr("Date:")
        yield rf"{name} \rule[-2pt]{{6cm}}{{0.4pt}}\hfill {date} \rule[-2pt]{{3cm}}{{0.4pt}}\par"
    yield rf"\medskip {escaped(sheet.task)}\par\medskip"
    yield from _tikz(sheet.figure)
    yield rf"\medskip {tr('Given:')} {_listed(sheet.given)}\par"
    if sheet.rules:
        yield rf"\smallskip {tr('With:')} {_listed(sheet.rules)}\par"
    for heading, lines in sheet.sections():
        yield rf"\subsection*{{{heading}}}"
        yield r"\begin{itemize}"
        yield from (_of_line(line) for line in lines)
        yield r"\end{itemize}"


def _listed(formulas: Iterable[Pieces]) -> str:
    return r",\quad ".join(f"${_tex(formula)}$" for formula in formulas)


def _of_line(line: Line) -> str:
    """Write a line; within a paragraph TeX breaks it before an equals sign where it is too long."""
    sides = [_tex(line.left), *map(_tex, line.right)]
    if line.shown is Shown.BLANK:
        sides.append(r"\blank")
    elif line.asked:
        sides[-1] = rf"\boldsymbol{{{sides[-1]}}}"
    return rf"\item[({line.number})] $\displaystyle {' = '.join(sides)}$"


def _tex(pieces: Pieces) -> str:
    return latex("".join(piece.tex for piece in pieces)).strip()


# The figure


def _tikz(figure: Figure) -> Iterator[str]:
    yield r"\begin{center}"
    yield r"\begin{tikzpicture}[x=1pt, y=-1pt, >=stealth]"
    for link in figure.links:
        yield _edge(link)
    for spot in figure.spots:
        yield from _unit(spot, figure.radius)
    for link in filter(_is_written, figure.links):
        yield rf"\node[fill=white, inner sep=1pt, font=\footnotesize] at {_at(link.label_at)} {{{_math(link.weight)}}};"
    yield r"\end{tikzpicture}"
    yield r"\end{center}"


def _is_written(link: Link) -> bool:
    return bool(link.weight.text)


def _edge(link: Link) -> str:
    if link.is_straight:
        return rf"\draw[->] {_at(link.start)} -- {_at(link.end)};"
    near, far = (_two_thirds(end, link.control) for end in (link.start, link.end))
    return rf"\draw[->] {_at(link.start)} .. controls {_at(near)} and {_at(far)} .. {_at(link.end)};"


def _two_thirds(end: tuple[float, float], control: tuple[float, float]) -> tuple[float, float]:
    """Return a cubic curve's control point, which draws what the one of a quadratic curve does."""
    return end[0] + 2 / 3 * (control[0] - end[0]), end[1] + 2 / 3 * (control[1] - end[1])


def _unit(spot: Spot, radius: float) -> Iterator[str]:
    x, y = spot.at
    yield rf"\draw[fill={_COLOURS[spot.kind]}] {_at(spot.at)} circle [radius={radius:.2f}pt];"
    up = -radius / 3 if spot.rule else 0.0
    yield rf"\node[font=\small] at {_at((x, y + up))} {{{_math(spot.name)}}};"
    if spot.rule:
        yield rf"\node[font=\tiny] at {_at((x, y + radius / 2))} {{{_math(spot.rule)}}};"
    for row, formula in enumerate(spot.below):
        below = (x, y + radius + 8 + 10 * row)
        yield rf"\node[font=\footnotesize] at {_at(below)} {{{_math(formula)}}};"


def _math(formula: Formula) -> str:
    return f"${latex(formula.tex)}$"


def _at(point: tuple[float, float]) -> str:
    return f"({point[0]:.2f},{point[1]:.2f})"
