"""Extract: file -> text, pages, tables, metadata."""
