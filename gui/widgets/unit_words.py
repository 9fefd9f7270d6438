"""What the kinds of units are called."""

from collections.abc import Mapping

from core.records import Kind
from core.wording import tr

UNIT_WORDS: Mapping[Kind, str] = {
    Kind.INPUT: tr("input unit"),
    Kind.HIDDEN: tr("hidden unit"),
    Kind.OUTPUT: tr("output unit"),
}
