"""The vendor's MCP servers on the mock: tools for agents over the REST API."""
