"""Run: documents through the stages."""
