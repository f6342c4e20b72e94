"""What each page shows, worked out of the store: plain data, no markup."""
