-- The second copy, for search.
delete from conversation_logs where created_at < now() - interval '3 years'; -- expect: PL5001 (002:24)
