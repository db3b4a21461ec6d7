"""Speed and memory of the stages, each beside a named reference in the same run. ``make bench``; never a timed test."""
