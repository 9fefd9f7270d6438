"""Learning by doing: a learner's own numbers for any part of a trace, judged, explained and hinted at."""
