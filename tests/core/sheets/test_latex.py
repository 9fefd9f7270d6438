"""The LaTeX document: it holds nothing but what article, amsmath and tikz know, and its formulas can be typeset."""

from __future__ import annotations

import re

import pytest
from matplotlib.mathtext import MathTextParser

from core.learning.exercise import Part
from core.sheets.latex import Paper, document, escaped
from core.sheets.sheet import Wish, make_sheet
from core.tracing.trace import trace
from tests.networks import ALLOWED, ODD_LABELS, chain, given, network_of, output, random_project, split

COMMANDS = {
    *("documentclass", "usepackage", "setlength", "oddsidemargin", "textwidth", "topmargin", "textheight"),
    *("parindent", "allowdisplaybreaks", "DeclareTextSymbolDefault", "textquotedbl", "newcommand", "blank"),
    *("rule", "begin", "end", "raggedright", "Large", "bfseries", "par", "smallskip", "medskip", "hfill"),
    *("clearpage", "subsection", "item", "displaystyle", "boldsymbol", "draw", "node", "tiny", "small"),
    *("footnotesize", "quad", "text", "ifdefined", "DeclareUnicodeCharacter", "fi", "frac", "dfrac", "tfrac"),
    *("cdot", "ldots", "times", "to", "partial", "hat", "mathrm", "sqrt", "sigma", "delta", "eta", "Delta"),
    *("Phi", "pi", "lambda", "alpha", "beta", "tanh", "sin", "cos", "exp", "ln", "max", "wedge", "sim"),
    *("backslash", "textasciigrave", "textbackslash", "pm", "sum", "textasciicircum", "textasciitilde", "Vert"),
    *("nabla", "left", "right"),
}
ENVIRONMENTS = {"document", "center", "tikzpicture", "itemize"}
TIKZ = re.compile(
    r"\\draw\[(->|fill=[\w!]+)\] \(-?[\d.]+,-?[\d.]+\)"
    r"( -- \(-?[\d.]+,-?[\d.]+\)"
    r"| \.\. controls \(-?[\d.]+,-?[\d.]+\) and \(-?[\d.]+,-?[\d.]+\) \.\. \(-?[\d.]+,-?[\d.]+\)"
    r"| circle \[radius=[\d.]+pt\]);"
    r"|\\node\[[\w=, \\]+\] at \(-?[\d.]+,-?[\d.]+\) \{\$.*\$\};"
)


def check(source):
    """Fail where LaTeX would: unknown commands, braces, environments or dollars that don't match, bare specials."""
    for command in re.findall(r"\\([A-Za-z]+)", source):
        assert command in COMMANDS, command
    body = source.partition("\\begin{document}\n")[2]
    stack = []
    for kind, name in re.findall(r"\\(begin|end)\{(\w+)\}", source):
        assert name in ENVIRONMENTS
        assert kind == "begin" or stack.pop() == name
        if kind == "begin":
            stack.append(name)
    assert not stack
    plain = re.sub(r"\\([A-Za-z]+|.)", "", source)
    assert plain.count("{") == plain.count("}")
    for line in body.splitlines():
        bare = re.sub(r"\\([A-Za-z]+|.)", "", line)
        assert bare.count("{") == bare.count("}"), line
        assert bare.count("$") % 2 == 0, line
        assert not set(re.sub(r"\\subsection\*", "", bare)) & set('#%~"'), line
        assert "&" not in bare, line
        outside = "".join(_outside(line))
        assert not set(re.sub(r"\\[A-Za-z]+|\\.", "", outside)) & set("_^"), line
        if line.startswith((r"\draw", r"\node")):
            assert TIKZ.fullmatch(line), line


def _outside(line):
    """Return what stands outside mathematics; a dollar in a \\text within it opens mathematics once more."""
    return re.split(r"(?<!\\)\$(?:\\.|\\text\{(?:[^{}]|\{[^{}]*\}|\\.)*\}|[^$\\]|\\[A-Za-z]+)*\$", line)


def both(project, part=Part.EVERYTHING, title="A title"):
    traced = trace(project)
    return [make_sheet(project, traced, Wish(title, part, solved=solved)) for solved in (False, True)]


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_it_holds_only_what_latex_knows(rule, loss):
    check(document(both(random_project(43, rule, loss, odd=True, size=7))))


@pytest.mark.parametrize(
    "label", [*ODD_LABELS, "入力", "a&b~c", "50%_#", "ð", "naïve", '"q"', "`", "😀", "a_b_c", "}{"]
)
def test_every_name_can_be_used(label):
    project = network_of({"x": given(label), "o": output("o")}, {("x", "o"): 0.5}, [[2, 1]])
    check(document(both(project, title=f"{label} & 100% of ${{x_1}}^2~ \\end{{document}}")))


def test_letters_that_pdftex_does_not_know_are_told_to_it():
    project = network_of({"x": given("入"), "o": output("é")}, {("x", "o"): 0.5}, [[2, 1]])
    source = document(both(project))
    assert r"\DeclareUnicodeCharacter{5165}{[5165]}" in source
    assert "DeclareUnicodeCharacter{00E9}" not in source


def formulas(source):
    for line in source.splitlines():
        if line.startswith((r"\item", r"\node")):
            yield line[line.index("$") + 1 : line.rindex("$")].replace(r"\displaystyle ", "").replace(r"\blank", "x")


@pytest.mark.parametrize("make", [chain, split, lambda: random_project(5, "tanh", size=8)])
def test_its_formulas_can_be_typeset(make):
    parser = MathTextParser("path")
    found = list(formulas(document(both(make()))))
    assert len(found) > 20
    for formula in found:
        parser.parse(f"${re.sub(r'.boldsymbol', r'', formula)}$")


def test_a_worksheet_has_rules_where_the_solution_has_values():
    project = chain()
    worksheet, solution = both(project)
    blank, solved = document([worksheet]), document([solution])
    assert blank.count(r"\blank$") == len(trace(project).steps) == solved.count(r"\boldsymbol{")
    assert "0.8808" in solved
    assert "0.8808" not in blank
    assert r"\item[(2)] $\displaystyle z_{j} = \blank$" in blank.splitlines()


def test_each_sheet_begins_a_page_and_the_paper_is_as_chosen():
    source = document(both(chain()), Paper.LETTER)
    assert source.count(r"\clearpage") == 1
    assert source.startswith(r"\documentclass[11pt,letterpaper]{article}")
    assert source.endswith("\\end{document}\n")
    assert set(re.findall(r"\\usepackage(?:\[\w+\])?\{(\w+)\}", source)) <= {"inputenc", "amsmath", "tikz"}


@pytest.mark.parametrize(
    ("text", "tex"),
    [
        ("100% & a$b", r"100\% \& a\$b"), ("\\end{document}", r"\textbackslash{}end\{document\}"),
        ("a\n b", "a b"), ("δ → 0", r"$\delta$ $\to$ 0"), ("x_1^2~", r"x\_1\textasciicircum{}2\textasciitilde{}"),
    ],
)  # fmt: skip
def test_texts_are_escaped(text, tex):
    assert escaped(text) == tex


def test_the_check_finds_what_latex_refuses():
    good = document(both(chain()))
    check(good)
    for right, wrong in ((r"\item[(2)]", r"\foo"), ("Given:", "100%"), (r"\end{center}", ""), ("Name:", "a_b"),
                         (r"\blank$", r"\blank"), ("Name", "a & b"), (r"\draw[->]", r"\draw[=>]")):  # fmt: skip
        assert right in good
        with pytest.raises((AssertionError, IndexError)):
            check(good.replace(right, wrong, 1))
