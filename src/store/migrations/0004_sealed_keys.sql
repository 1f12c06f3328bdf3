-- Which master key has sealed the secret; null for one that lies there as it is.
alter table signing_keys add column sealed_by text;
