"""Small widgets that the canvas and the panels share: fields that commit, number labels, text with subscripts."""
