"""How a trace is written: equations, sentences, symbols and numbers, as text and as TeX."""
