"""The service: an HTTP API under ``/api/v1``, the web pages at ``/``, MCP at ``/mcp``; ``okr serve`` starts it.

``middleware → access → routes → assistant → records``. Inside the package imports are relative, so that the type checker sees one tree.
"""
