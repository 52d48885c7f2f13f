"""Where Alembic finds the forms the tables had."""
