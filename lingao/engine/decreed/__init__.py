"""What Decrees carries out, one kind of order a module."""
