def change(cursor, member, new):
    cursor.execute("UPDATE members SET passwd = SHA1(%s) WHERE id = %s", (new, member))  # expect: PL2001
