"""Applies the rules to stored state, in the same way for handlers, the control API and the plugin."""
