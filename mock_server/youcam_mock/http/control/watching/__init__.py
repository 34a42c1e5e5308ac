"""What happens, and one task whole, for who watches."""
