"""What each screen shows, as frozen data made by one pure function a view: numbers, accounts and ids, no sentences."""
