create table accounts (
  id bigserial primary key,
  email text -- expect: PL6004
);
