"""The panels round the canvas: steps, properties, values, data, training."""
