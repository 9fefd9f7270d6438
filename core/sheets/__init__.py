"""Sheets to hand out: worked solutions and worksheets of any drawn network, variants, and the grading of answers."""
