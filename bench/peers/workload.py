"""The configuration of the bench, as the peers in Python read it."""

import json
import os
import sys
from urllib.parse import urlsplit

from minio import Minio
from minio.credentials import StaticProvider
from minio.minioadmin import MinioAdmin


def connect():
    url = urlsplit(os.environ["PRIMARY_MINIO_URL"])
    return Minio(
        url.netloc,
        access_key=os.environ["PRIMARY_MINIO_ACCESS_KEY"],
        secret_key=os.environ["PRIMARY_MINIO_SECRET_KEY"],
        secure=url.scheme == "https",
    )


def connect_admin():
    url = urlsplit(os.environ["PRIMARY_MINIO_URL"])
    keys = StaticProvider(os.environ["PRIMARY_MINIO_ACCESS_KEY"], os.environ["PRIMARY_MINIO_SECRET_KEY"])
    return MinioAdmin(endpoint=url.netloc, credentials=keys, secure=url.scheme == "https")


def load():
    """Pairs of bucket definition and policy, as the folder in the first argument declares them."""
    root = sys.argv[1]
    with open(os.path.join(root, "config", "buckets_definition.json"), encoding="utf-8") as file:
        buckets = json.load(file)
    for bucket in buckets:
        with open(os.path.join(root, bucket["defaultPolicyFile"]), encoding="utf-8") as file:
            yield bucket, file.read().replace("{{BUCKET_NAME}}", bucket["name"])
