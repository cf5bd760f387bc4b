-- Cancelled accounts, in case the night job has not run.
delete from accounts where cancelled_at < now() - interval '12 months'; -- expect: PL5001 (000:39)
