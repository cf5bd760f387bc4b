-- Old logs leave the database by themselves.
create or replace function expire_runtime_logs() returns void language sql as $$
  delete from runtime_logs where written_at < now() - interval '6 months'; -- expect: PL5001 (001:54)
$$;

create or replace function expire_accounts() returns void language sql as $$
  delete from accounts where deleted_at < now() - interval '1 year'; -- expect: PL5001 (001:52)
$$;

create or replace function expire_crash_reports() returns void language sql as $$
  delete from crash_reports where seen_at < now() - interval '1 year'; -- expect: PL5001 (001:57)
$$;
