"""The window: canvas, panels, plots; everything Qt."""
