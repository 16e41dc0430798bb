"""The content compiled to rows of account numbers, one module a family."""
