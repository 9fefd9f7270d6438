"""Messages: a sentence, how much it matters, and what to light up."""

from core.errors import CycleError, DataError
from core.records import UnitId
from core.writing.said import Figure, Said
from gui.messages import Level, Messages
from gui.settings import Key
from gui.workspace import Workspace


def test_a_refusal_carries_the_ids_of_a_network_error() -> None:
    messages, heard = Messages(), []
    messages.said.connect(lambda *said: heard.append(said))
    loop = [UnitId("a"), UnitId("b")]
    messages.refuse(CycleError("A loop.", loop))
    messages.refuse(DataError("No data."))
    messages.say(Level.DONE, "Saved.")
    refused, done = Level.REFUSED, Level.DONE
    assert heard == [(refused, "A loop.", ("a", "b")), (refused, "No data.", ()), (done, "Saved.", ())]


def test_what_is_said_follows_the_decimal_comma_and_what_a_user_typed_does_not(workspace: Workspace) -> None:
    heard: list[str] = []
    workspace.messages.said.connect(lambda _level, sentence, _ids: heard.append(sentence))
    said = Said.of("E is {} for “{}”.", Figure(0.5), "h_1.5")
    workspace.messages.say(Level.DONE, said)
    workspace.settings.put(Key.DECIMAL_COMMA, True)
    workspace.messages.say(Level.DONE, said)
    workspace.messages.refuse(DataError(said))
    workspace.messages.say(Level.DONE, "0.5 of old.")
    comma = "E is 0,5 for “h_1.5”."
    assert heard == ["E is 0.5 for “h_1.5”.", comma, comma, "0.5 of old."]
