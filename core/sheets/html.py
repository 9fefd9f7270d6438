"""A sheet as a web page that needs nothing else: text with subscripts, and the network as an inline SVG."""

from collections.abc import Iterable, Iterator
from html import escape

from core.formulae.activations import Formula
from core.records import Kind
from core.sheets.figure import Figure, Link, Spot
from core.sheets.sheet import Line, Sheet, Shown
from core.wording import tr
from core.writing.pieces import Pieces, joined
from core.writing.scripts import html, runs

_STYLE = """
body { font: 11pt/1.5 serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: black; background: white; }
h1 { font-size: 1.5em; margin: 0; }
h2 { font-size: 1.1em; margin: 1.2em 0 0.3em; break-after: avoid; }
section { break-after: page; margin-bottom: 4em; }
section:last-child { break-after: auto; }
svg { display: block; margin: 1em auto; max-width: 100%; height: auto; }
sub, sup { font-size: 0.75em; line-height: 0; }
ol { list-style: none; margin: 0; padding: 0; }
li { display: flex; gap: 0.8em; padding: 0.15em 0; break-inside: avoid; }
li.blank { padding: 0.45em 0; }
.number { flex: none; width: 2.2em; text-align: right; color: dimgray; }
.blank-line { display: inline-block; min-width: 9em; border-bottom: 1px solid black; }
.who { display: flex; gap: 2em; margin: 0.8em 0; }
.who .blank-line { flex: 1; }
.given span { white-space: nowrap; margin-right: 1.2em; }
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; } section { margin: 0; } }
"""
_FILLS = {Kind.INPUT: "whitesmoke", Kind.HIDDEN: "white", Kind.OUTPUT: "gainsboro"}
_BLANK = f'<span class="blank-line" role="img" aria-label="{tr("blank")}">&nbsp;</span>'
_LETTERS = 11.0


def document(sheets: Iterable[Sheet]) -> str:
    """Return a whole page, each sheet a section of its own that is printed on pages of its own."""
    made, language = list(sheets), tr("en", meaning="the code of this language")
    title = escape(made[0].wish.title) if made else ""
    body = "\n".join("\n".join(_of_sheet(sheet)) for sheet in made)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _of_sheet(sheet: Sheet) -> Iterator[str]:
    wish = sheet.wish
    yield f"<section>\n<h1>{escape(wish.title)}</h1>"
    if wish.about:
        yield f"<p>{escape(wish.about)}</p>"
    if not wish.solved:
        yield f'<p class="who">{tr("Name:")} {_BLANK} {tr("Date:")} {_BLANK}</p>'
    yield f"<p>{escape(sheet.task)}</p>"
    yield from _svg(sheet.figure)
    yield f'<p class="given">{tr("Given:")} {_listed(sheet.given)}</p>'
    if sheet.rules:
        yield f'<p class="given">{tr("With:")} {_listed(sheet.rules)}</p>'
    for heading, lines in sheet.sections():
        yield f"<h2>{heading}</h2>\n<ol>"
        yield from (_of_line(line) for line in lines)
        yield "</ol>"
    yield "</section>"


def _listed(formulas: Iterable[Pieces]) -> str:
    return " ".join(f"<span>{html(joined(formula))}</span>" for formula in formulas)


def _of_line(line: Line) -> str:
    sides = [html(joined(side)) for side in (line.left, *line.right)]
    if line.shown is Shown.BLANK:
        sides.append(_BLANK)
    elif line.asked:
        sides[-1] = f"<b>{sides[-1]}</b>"
    kind = ' class="blank"' if line.shown is Shown.BLANK else ""
    return f'<li{kind}><span class="number">({line.number})</span><span>{" = ".join(sides)}</span></li>'


# The figure


def _svg(figure: Figure) -> Iterator[str]:
    wide, high = figure.width, figure.height
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide * 1.3:.0f}" height="{high * 1.3:.0f}" '
        f'viewBox="0 0 {wide:.1f} {high:.1f}" role="img" aria-label="{tr("The network")}" font-family="serif">'
    )
    yield (
        '<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 L8 4 L0 8 L2 4 z"/></marker></defs>'
    )
    yield from (_edge(link) for link in figure.links)
    for spot in figure.spots:
        yield from _unit(spot, figure.radius)
    for link in figure.links:
        if link.weight.text:
            yield _written(link.weight, link.label_at, halo=True)
    yield "</svg>"


def _edge(link: Link) -> str:
    way = f"L{_at(link.end)}" if link.is_straight else f"Q{_at(link.control)} {_at(link.end)}"
    return f'<path d="M{_at(link.start)} {way}" fill="none" stroke="black" marker-end="url(#head)"/>'


def _unit(spot: Spot, radius: float) -> Iterator[str]:
    x, y = spot.at
    yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{_FILLS[spot.kind]}" stroke="black"/>'
    yield _written(spot.name, (x, y - radius / 3 if spot.rule else y))
    if spot.rule:
        yield _written(spot.rule, (x, y + radius / 2), size=7.0)
    for row, formula in enumerate(spot.below):
        yield _written(formula, (x, y + radius + 8 + 10 * row), size=9.0)


def _written(formula: Formula, at: tuple[float, float], size: float = _LETTERS, halo: bool = False) -> str:
    """Write a text in the middle of a place; Firefox knows no baseline-shift, so each run is moved by hand."""
    parts, raised = [], 0.0
    for run in runs(formula.text):
        moved = f' dy="{(raised - run.raised) * size:.1f}"' if run.raised != raised else ""
        small = f' font-size="{size * 0.75**run.depth:.1f}"' if run.depth else ""
        parts.append(f"<tspan{moved}{small}>{escape(run.text)}</tspan>")
        raised = run.raised
    place = f'x="{at[0]:.1f}" y="{at[1] + 0.35 * size:.1f}" font-size="{size:g}" text-anchor="middle"'
    written = f"<text {place}>{''.join(parts)}</text>"
    rim = f'<text {place} stroke="white" stroke-width="4" aria-hidden="true">{"".join(parts)}</text>'
    return rim + written if halo else written


def _at(point: tuple[float, float]) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
