SCHEMA = """
create table guests (id serial, name varchar, email varchar);
create table bookings (id serial, guest integer);
create table notes (id serial, text varchar, author_email varchar);
"""


def remove(cursor, id):
    for table in ("guests", "bookings"):
        cursor.execute(f"delete from {table} where id = %s", [id])  # ok: two of the three (000:51)


def listing(cursor):
    cursor.execute("select id, guest from bookings")
    return cursor.fetchall()  # ok: a list to look at, no file (000:37)
