-- ok: no list is said to be complete
CREATE TABLE users (id INT, avatar_url TEXT, private_key TEXT, password TEXT);
