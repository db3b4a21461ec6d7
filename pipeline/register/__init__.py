"""Register: who sat where, when."""
