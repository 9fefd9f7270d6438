"""Tables of others: read from CSV and TSV, bound to units, written again. Nothing in a file is ever executed.

    layout = detect(raw)                      # what the file seems to be, to be shown and changed
    table = read_table(raw, layout)           # texts, every row as long as the first
    change = imported(project, table, guessed(table), Wish(draft=Draft()))
"""
