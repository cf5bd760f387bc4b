create table accounts (
  id bigserial primary key,
  email text not null unique,
  password_hash text,
  name text,
  avatar_url text,
  marketing_opt_in boolean not null default true, -- expect: PL8004 (001:42)
  analytics_objected boolean not null default false,
  unsubscribe_token uuid not null default gen_random_uuid(),
  card_last4 text, -- ok: one of the three (001:30)
  card_brand text,
  card_country text,
  cvc text, -- expect: PL6004 (001:30)
  deleted_at timestamptz
);

create table git_links (
  account bigint not null references accounts on delete cascade,
  provider text not null,
  login text,
  access_token text not null
);

create table project_secrets (
  project bigint not null,
  name text not null,
  sealed bytea not null
);

create table files (
  owner bigint not null references accounts on delete cascade,
  path text not null,
  content text not null
);

create table ai_usage (
  provider text not null,
  model text not null,
  tokens bigint not null,
  used_at timestamptz not null default now()
);

create table runtime_logs (
  job bigint not null,
  line text not null,
  written_at timestamptz not null default now()
);

create table payment_transactions (
  account bigint,
  amount_cents bigint not null,
  paid_at timestamptz not null default now()
);

create table crash_reports (
  app text not null,
  stack text not null,
  seen_at timestamptz not null default now()
);
