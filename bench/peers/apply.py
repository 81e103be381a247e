"""Peer: what a script with the Python SDK does to create and configure the buckets, one after the other."""

from minio.commonconfig import ENABLED, Filter
from minio.lifecycleconfig import Expiration, LifecycleConfig, Rule
from minio.versioningconfig import VersioningConfig

import workload


def to_rule(rule):
    return Rule(
        ENABLED,
        rule_filter=Filter(prefix=rule["filter"]["prefix"]),
        rule_id=rule["id"],
        expiration=Expiration(days=rule["expiration"]["days"]),
    )


client = workload.connect()
for bucket, policy in workload.load():
    name = bucket["name"]
    if not client.bucket_exists(name):
        client.make_bucket(name)
    if client.get_bucket_versioning(name).status != ENABLED:
        client.set_bucket_versioning(name, VersioningConfig(ENABLED))
    client.set_bucket_lifecycle(name, LifecycleConfig([to_rule(rule) for rule in bucket["lifecycle"]]))
    client.set_bucket_policy(name, policy)
