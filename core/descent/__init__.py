"""Gradient descent: runs, when they stop, what they leave behind, and how it is measured."""
