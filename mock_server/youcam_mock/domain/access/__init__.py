"""Who may call, how often, and where to: sign-in, signed links, rate limits, hosts, secrets."""
