"""Lingao: five hundred people of the 21st century plan an industry in Hainan, 1628."""
