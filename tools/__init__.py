"""What a developer or a fresh machine needs around the program."""
