"""The emulator without sockets: as an ASGI application, and as a transport for httpx."""
