CREATE TABLE users (
  id SERIAL PRIMARY KEY,
  email TEXT NOT NULL, -- ok: said below a heading of its own
  phone TEXT -- expect: PL6004
);
