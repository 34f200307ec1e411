"""What people send as receipts, looked at by its content and made anew before anything is kept."""
