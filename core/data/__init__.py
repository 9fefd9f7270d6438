"""Whole data: the table and what is done with it, built-in sets, and points placed by hand."""
