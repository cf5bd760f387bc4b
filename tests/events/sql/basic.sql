CREATE TABLE public.users ( -- expect: sql:/basic#public.users
  email VARCHAR(255) DEFAULT 'it''s', -- expect: field:email text:it's
  "ssn" text -- expect: field:ssn
);
INSERT INTO users (email) VALUES ('a'); -- expect: sql::insert()
DELETE FROM sessions WHERE at < NOW() - INTERVAL '30 days'; -- expect: sql::delete() text:30_days
UPDATE users SET x = crypt('pw', gen_salt('bf', 8)); -- expect: sql::update() sql::crypt() sql::gen_salt()
