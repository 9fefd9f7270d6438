"""Traces: passes and updates as lines of data, how they are stepped through, and what is found in them."""
