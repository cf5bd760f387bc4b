const createTable = '''
CREATE TABLE people (
  name TEXT,
  date_of_birth TEXT,
  gender TEXT
);
'''; // ok: in the app
