SELECT create_hypertable('visits', 'at', chunk_time_interval => INTERVAL '7 days');
SELECT add_retention_policy('visits', INTERVAL '90 days'); -- fact: retention
SELECT drop_chunks('readings', INTERVAL '12 months'); -- fact: retention
