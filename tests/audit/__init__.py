"""Audit: what it says of an invented database."""
