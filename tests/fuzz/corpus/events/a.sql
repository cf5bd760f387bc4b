CREATE TABLE users (id int, email text, password_hash text);
CREATE FUNCTION f() RETURNS int AS $a$ SELECT 1; $a$ LANGUAGE sql;
SELECT $$x$$, $1, $b$ unfinished