"""The canvas: drawing networks by hand, and showing the numbers on them."""
