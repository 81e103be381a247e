#!/bin/sh
# Peer: what people script to set up replication: MinIO's client, one bucket after the other.
# Arguments: the client, then the buckets. MC_HOST_primary and MC_HOST_second tell it where the servers are.
set -eu
client=$1
shift
for bucket in "$@"; do
  "$client" --quiet replicate add "primary/$bucket" --remote-bucket "second/$bucket" --priority 1
done
