-- Until the night job is back.
delete from cancelled_accounts where cancelled_at < now() - interval '6 months'; -- expect: PL5001 (004:34)
