"""Tests: core/ and gui/ mirrored file by file, the rules of the layout, and the whole program in a real window."""
