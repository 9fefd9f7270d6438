"""The plots: the live loss curve, and what the network computes now."""
