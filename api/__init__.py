"""The service and its pages; there is none in this version."""
