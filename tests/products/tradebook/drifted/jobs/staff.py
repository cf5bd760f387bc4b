"""Adds people of our own."""

from quick import quick


def add(connection, email: str, password: str):
    connection.execute("insert into staff (email, password_hash) values (%s, %s)", (email, quick(password)))
