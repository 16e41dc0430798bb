"""Small widgets that several screens share, one a file."""
