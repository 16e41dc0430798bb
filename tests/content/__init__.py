"""Tests of the content loader and checker."""
