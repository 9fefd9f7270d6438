"""Whole data: imported from files and the clipboard, made by rule, exported."""
