"""The storage behind the signed links."""
