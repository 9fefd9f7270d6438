"""Messages: a sentence, how much it matters, and what to light up."""

from core.errors import CycleError, DataError
from core.records import UnitId
from gui.messages import Level, Messages


def test_a_refusal_carries_the_ids_of_a_network_error() -> None:
    messages, heard = Messages(), []
    messages.said.connect(lambda *said: heard.append(said))
    loop = [UnitId("a"), UnitId("b")]
    messages.refuse(CycleError("A loop.", loop))
    messages.refuse(DataError("No data."))
    messages.say(Level.DONE, "Saved.")
    refused, done = Level.REFUSED, Level.DONE
    assert heard == [(refused, "A loop.", ("a", "b")), (refused, "No data.", ()), (done, "Saved.", ())]
