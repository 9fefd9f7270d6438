"""The second part of the table of actions goes on where the first one ends."""

from gui.actions import ACTIONS
from gui.actions_of_learning import OF_LEARNING, PRACTISE, PREDICT


def test_it_is_the_end_of_the_table_and_holds_its_own_menus_alone():
    assert list(ACTIONS)[-len(OF_LEARNING) :] == list(OF_LEARNING)
    own = {"Step", "Train", "Learn", "Help", PRACTISE, PREDICT}
    assert {action.menu for action in OF_LEARNING.values()} == own
    assert not own & {action.menu for act, action in ACTIONS.items() if act not in OF_LEARNING}
