CREATE TABLE users (email TEXT, name TEXT); -- ok: of those who register
