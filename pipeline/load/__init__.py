"""Load: records -> one DuckDB file."""
