/// Plugins.
