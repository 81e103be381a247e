#!/bin/sh
# Runs on each of the 4 nodes, with the variables of minio.env in its environment. The command is the same on every node, and
# each waits for the others. Leave it to a service manager: minio.service does the same under systemd,
# rolled out by a tool such as Ansible.
set -eu
# Without these the server would start with well-known credentials.
for file in "$MINIO_ROOT_USER_FILE" "$MINIO_ROOT_PASSWORD_FILE"; do
  [ -s "$file" ] || { echo "There is nothing in $file, where a root credential has to be." >&2; exit 1; }
done
exec minio server --console-address :9001 'https://minio{1...4}.creativeflow.local:9000/mnt/disk{1...4}/minio_data'
