create table accounts (
  id bigserial primary key,
  email text, -- ok: what is denied of visitors is told of accounts
  full_name text, -- ok
  latitude double precision -- ok: the sentence behind the heading's denial says what is done
);
