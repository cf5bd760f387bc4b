-- Old logs leave the database by themselves.
create or replace function expire_runtime_logs() returns void language sql as $$
  delete from runtime_logs where written_at < now() - interval '6 months'; -- expect: PL5001 (001:52)
$$;
