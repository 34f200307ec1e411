"""PostgreSQL and Valkey on a laptop, with nothing to install, and the supervisor of ``make run``.

The server programs come from two wheels among the development requirements. They listen on Unix
sockets in a private folder, never on a port, and end with the process that started them.
"""
