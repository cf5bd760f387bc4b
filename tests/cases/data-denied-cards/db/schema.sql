create table customers (
  id bigserial primary key,
  card_last4 text, -- ok: four digits
  card_number text -- expect: PL6004
);
