// Generated from policies/identities/ by scripts/generate.ts. Do not edit.
export const identities = {
 "apply-access": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:ListUserPolicies",
    "admin:ListUsers",
    "admin:ListGroups",
    "admin:GetGroup",
    "admin:ListServiceAccounts"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:CreatePolicy",
    "admin:DeletePolicy",
    "admin:AttachUserOrGroupPolicy"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:CreateUser",
    "admin:EnableUser",
    "admin:DeleteUser"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:AddUserToGroup",
    "admin:EnableGroup"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:CreateServiceAccount",
    "admin:UpdateServiceAccount",
    "admin:RemoveServiceAccount"
   ]
  }
 ],
 "apply-buckets": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo",
    "admin:GetBucketQuota"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListAllMyBuckets",
    "s3:GetBucketVersioning",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetBucketTagging",
    "s3:GetLifecycleConfiguration",
    "s3:GetEncryptionConfiguration",
    "s3:GetBucketNotification"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:SetBucketQuota"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:CreateBucket",
    "s3:PutBucketVersioning",
    "s3:PutBucketObjectLockConfiguration",
    "s3:PutBucketTagging",
    "s3:PutLifecycleConfiguration",
    "s3:PutEncryptionConfiguration",
    "s3:PutBucketNotification"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "apply-policies": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListAllMyBuckets",
    "s3:GetBucketPolicy"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:PutBucketPolicy",
    "s3:DeleteBucketPolicy"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "bulk-export": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ExportBucketMetadata"
   ]
  }
 ],
 "cluster-check": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo",
    "admin:DataUsageInfo"
   ]
  }
 ],
 "doctor-digest": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:SiteReplicationAdd"
   ]
  }
 ],
 "doctor": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ConfigUpdate",
    "admin:ListUserPolicies"
   ]
  }
 ],
 "iam-export": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ExportIAM"
   ]
  }
 ],
 "import": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo",
    "admin:GetBucketQuota",
    "admin:GetBucketTarget",
    "admin:SiteReplicationInfo",
    "admin:ListUserPolicies",
    "admin:ListUsers",
    "admin:ListGroups",
    "admin:GetGroup",
    "admin:ListServiceAccounts"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListAllMyBuckets",
    "s3:GetBucketVersioning",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetBucketTagging",
    "s3:GetLifecycleConfiguration",
    "s3:GetEncryptionConfiguration",
    "s3:GetBucketNotification",
    "s3:GetBucketPolicy",
    "s3:GetReplicationConfiguration"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "inspect-buckets": [
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListBucketVersions",
    "s3:ListBucketMultipartUploads"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "plan": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo",
    "admin:GetBucketQuota",
    "admin:GetBucketTarget",
    "admin:SiteReplicationInfo"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:ListUserPolicies",
    "admin:ListUsers",
    "admin:ListGroups",
    "admin:GetGroup",
    "admin:ListServiceAccounts"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListAllMyBuckets",
    "s3:GetBucketVersioning",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetBucketTagging",
    "s3:GetLifecycleConfiguration",
    "s3:GetEncryptionConfiguration",
    "s3:GetBucketNotification",
    "s3:GetBucketPolicy",
    "s3:GetReplicationConfiguration"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "remove-buckets": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:GetBucketTarget"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListBucketVersions",
    "s3:ListBucketMultipartUploads",
    "s3:GetBucketPolicy",
    "s3:GetReplicationConfiguration"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:DeleteBucket"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "renew-replicas": [
  {
   "Effect": "Allow",
   "Action": [
    "s3:GetObjectVersion"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ResetBucketReplicationState"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "replicate-sites": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:SiteReplicationAdd",
    "admin:SiteReplicationRemove"
   ]
  }
 ],
 "replicate": [
  {
   "Effect": "Allow",
   "Action": [
    "s3:GetBucketVersioning",
    "s3:GetBucketObjectLockConfiguration",
    "s3:ListBucket"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ReplicateObject",
    "s3:PutObject",
    "s3:GetObject"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ReplicateDelete",
    "s3:DeleteObject"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:PutObjectRetention",
    "s3:PutObjectLegalHold"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "replication-check": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo",
    "admin:GetBucketTarget",
    "admin:SiteReplicationInfo",
    "admin:ReplicationDiff"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListAllMyBuckets",
    "s3:GetBucketVersioning",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetReplicationConfiguration",
    "s3:GetLifecycleConfiguration",
    "s3:ListBucketVersions",
    "s3:GetObjectTagging"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ],
 "send-canary": [
  {
   "Effect": "Allow",
   "Action": [
    "s3:PutObject",
    "s3:DeleteObject"
   ],
   "Resource": [
    "arn:aws:s3:::*/.minio-actions-canary/*"
   ]
  }
 ],
 "setup-replication": [
  {
   "Effect": "Allow",
   "Action": [
    "admin:ServerInfo",
    "admin:GetBucketTarget",
    "admin:SiteReplicationInfo"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:ListAllMyBuckets",
    "s3:GetBucketVersioning",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetReplicationConfiguration"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "admin:SetBucketTarget"
   ]
  },
  {
   "Effect": "Allow",
   "Action": [
    "s3:PutReplicationConfiguration"
   ],
   "Resource": [
    "arn:aws:s3:::*"
   ]
  }
 ]
} as const;
