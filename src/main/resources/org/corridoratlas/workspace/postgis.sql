-- SPDX-License-Identifier: Apache-2.0
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE SCHEMA IF NOT EXISTS corridor_atlas;
CREATE TABLE IF NOT EXISTS corridor_atlas.proposals (
  fid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  geom geometry(LineString, 4326) NOT NULL,
  id text NOT NULL UNIQUE,
  version bigint NOT NULL,
  created text NOT NULL,
  updated text NOT NULL,
  name text NOT NULL,
  mode text NOT NULL,
  document text NOT NULL,
  secret_hash text NOT NULL
);
