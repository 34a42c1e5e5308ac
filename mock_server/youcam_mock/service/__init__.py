"""The rules applied to stored state: what handlers, the control API and the plugin all need done the same way."""
