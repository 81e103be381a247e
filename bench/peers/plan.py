"""Peer: what a script with the Python SDK does to see whether anything has to change.

Reads what the workload declares; with --everything also what it does not, as our plan does, which names what
nobody declared.
"""

import json
import sys

from minio.error import S3Error

import workload


def as_set(value):
    return {value} if isinstance(value, str) else set(value)


def same_policy(text, wanted):
    have, want = json.loads(text)["Statement"], json.loads(wanted)["Statement"]
    return len(have) == len(want) and all(
        a["Effect"] == b["Effect"]
        and as_set(a["Action"]) == as_set(b["Action"])
        and as_set(a["Resource"]) == as_set(b["Resource"])
        for a, b in zip(have, want)
    )


def same_lifecycle(config, wanted):
    if config is None or len(config.rules) != len(wanted):
        return False
    return all(
        rule.rule_id == want["id"]
        and rule.rule_filter.prefix == want["filter"]["prefix"]
        and rule.expiration.days == want["expiration"]["days"]
        for rule, want in zip(config.rules, wanted)
    )


def differs(client, bucket, policy):
    name = bucket["name"]
    if not client.bucket_exists(name):
        return True
    if (client.get_bucket_versioning(name).status == "Enabled") != bucket["versioning"]:
        return True
    try:
        if not same_policy(client.get_bucket_policy(name), policy):
            return True
    except S3Error as error:
        if error.code == "NoSuchBucketPolicy":
            return True
        raise
    return not same_lifecycle(client.get_bucket_lifecycle(name), bucket["lifecycle"])


def read_the_rest(client, admin, name):
    """Tags, encryption, object lock, notifications and quota; True when any is there."""
    found = client.get_bucket_tags(name) is not None
    found = client.get_bucket_encryption(name) is not None or found
    try:
        client.get_object_lock_config(name)
        found = True
    except S3Error as error:
        if error.code != "ObjectLockConfigurationNotFoundError":
            raise
    notification = client.get_bucket_notification(name)
    quota = json.loads(admin.bucket_quota_get(name)).get("quota", 0)
    return bool(notification.queue_config_list or quota) or found


everything = "--everything" in sys.argv[2:]
client, admin = workload.connect(), workload.connect_admin()
changes = 0
for bucket, policy in workload.load():
    changes += differs(client, bucket, policy)
    if everything:
        changes += read_the_rest(client, admin, bucket["name"])
print(json.dumps({"changes": changes}))
