"""Load: invented documents in, a database out."""
