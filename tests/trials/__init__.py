"""Bots and games by the hundred."""
