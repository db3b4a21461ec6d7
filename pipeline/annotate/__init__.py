"""Annotate: clean text and tables -> numeric claims."""
