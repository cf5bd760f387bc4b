create table accounts (
  id bigserial primary key,
  name text not null,
  email text not null unique,
  company text,
  phone text,
  address text,
  password_hash text not null, -- ok: bcrypt's output (000:11)
  card_last4 text, -- ok: the last digits only (000:30)
  card_brand text,
  marketing_opt_in boolean not null default false,
  unsubscribe_token uuid not null default gen_random_uuid(),
  unsubscribed_at timestamptz,
  cancelled_at timestamptz
);

create table contacts (
  id bigserial primary key,
  account bigint not null references accounts on delete cascade,
  name text,
  phone text,
  email text,
  address text,
  photo_url text,
  sms_consent boolean not null default false
);

create table conversations (
  id bigserial primary key,
  account bigint not null references accounts on delete cascade,
  contact bigint references contacts on delete cascade
);

create table deals (
  id bigserial primary key,
  account bigint not null references accounts on delete cascade,
  contact bigint references contacts on delete cascade,
  worth numeric
);

create table messages (
  id bigserial primary key,
  conversation bigint not null references conversations on delete cascade,
  role text not null,
  content text not null,
  ip inet,
  content_fingerprint text -- ok: of the message, not of the browser (000:14)
);

create table usage_counts (
  day date,
  feature text,
  n bigint not null,
  primary key (day, feature)
);
