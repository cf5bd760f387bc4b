-- Runs every night.
delete from server_logs where written_at < now() - interval '1 year'; -- expect: PL5001 (003:49)
