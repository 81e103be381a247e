"""Makes a user who may do everything with buckets but not read them in bulk. Arguments: its two keys."""

import sys

import workload

POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": ["s3:*"], "Resource": ["arn:aws:s3:::*"]},
        {"Effect": "Allow", "Action": ["admin:GetBucketQuota", "admin:SetBucketQuota", "admin:ServerInfo"]},
    ],
}

access_key, secret_key = sys.argv[1:]
admin = workload.connect_admin()
admin.policy_add("no-bulk-read", policy=POLICY)
admin.user_add(access_key, secret_key)
admin.policy_set("no-bulk-read", user=access_key)
