"""Pictures, films and storyboards of a network, as files that other programs show."""
