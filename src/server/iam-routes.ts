/** Who may do what: policies, users, groups and service accounts. */

import { type Extra, onAdmin, once } from './route.ts';

const sealed: Extra = { sealed: true };
const opened: Extra = { sealedAnswer: true };
const byName: Extra = { query: ['name'], required: ['name'] };
const byKey: Extra = { query: ['accessKey'], required: ['accessKey'] };
const byGroup: Extra = { query: ['group'], required: ['group'] };
/** Either of two rights does; this one also goes with the older way to attach. */
const attach = 'admin:AttachUserOrGroupPolicy';
const seeAccounts = 'admin:ListServiceAccounts';

export const iamRoutes = {
  /** All of IAM, with every secret in clear: see `readIamExport`. */
  exportIam: onAdmin('read', 'GET', 'export-iam', 'service', 'export IAM', 'admin:ExportIAM'),

  /** Fails as a whole when one of them is not understood. */
  listIamPolicies: onAdmin(
    'read',
    'GET',
    'list-canned-policies',
    'service',
    'list IAM policies',
    'admin:ListUserPolicies',
  ),
  getIamPolicy: onAdmin(
    'read',
    'GET',
    'info-canned-policy',
    'service',
    'get IAM policy',
    'admin:GetPolicy',
    byName,
  ),
  setIamPolicy: onAdmin(
    'write',
    'PUT',
    'add-canned-policy',
    'service',
    'set IAM policy',
    'admin:CreatePolicy',
    byName,
  ),
  /** One that is not there counts as removed; one that somebody has is not. */
  removeIamPolicy: onAdmin(
    'write',
    'DELETE',
    'remove-canned-policy',
    'service',
    'remove IAM policy',
    'admin:DeletePolicy',
    byName,
  ),

  listUsers: onAdmin('read', 'GET', 'list-users', 'service', 'list users', 'admin:ListUsers', opened),
  /** Whoever asks may always ask for itself. */
  getUser: onAdmin('read', 'GET', 'user-info', 'service', 'get user', 'admin:GetUser', byKey),
  /** Also sets the secret of one that is there, and its status. */
  setUser: onAdmin('write', 'PUT', 'add-user', 'service', 'set user', 'admin:CreateUser', {
    ...byKey,
    ...sealed,
  }),
  setUserStatus: onAdmin(
    'write',
    'PUT',
    'set-user-status',
    'service',
    'set status of user',
    'admin:EnableUser',
    { query: ['accessKey', 'status'], required: ['accessKey', 'status'] },
  ),
  /** Takes it out of its groups, and removes its service accounts. */
  removeUser: onAdmin('write', 'DELETE', 'remove-user', 'service', 'remove user', 'admin:DeleteUser', byKey),

  listGroups: onAdmin('read', 'GET', 'groups', 'service', 'list groups', 'admin:ListGroups'),
  getGroup: onAdmin('read', 'GET', 'group', 'service', 'get group', 'admin:GetGroup', byGroup),
  /** Adds or removes members; makes the group when it adds, and removes an empty one when it removes nobody. */
  updateGroup: onAdmin(
    'write',
    'PUT',
    'update-group-members',
    'service',
    'update group',
    'admin:AddUserToGroup',
  ),
  setGroupStatus: onAdmin(
    'write',
    'PUT',
    'set-group-status',
    'service',
    'set status of group',
    'admin:EnableGroup',
    { query: ['group', 'status'], required: ['group', 'status'] },
  ),
  /** Who has which policies; the only reading that tells those of a disabled group. */
  listAttachments: onAdmin(
    'read',
    'GET',
    'idp/builtin/policy-entities',
    'service',
    'list attachments',
    'admin:ListGroups',
    opened,
  ),
  attachPolicies: onAdmin(
    'write',
    'POST',
    'idp/builtin/policy/attach',
    'service',
    'attach policies',
    attach,
    sealed,
  ),
  detachPolicies: onAdmin(
    'write',
    'POST',
    'idp/builtin/policy/detach',
    'service',
    'detach policies',
    attach,
    sealed,
  ),

  /** Of every user and of root, by name only. */
  listAccessKeys: onAdmin(
    'read',
    'GET',
    'list-access-keys-bulk',
    'service',
    'list service accounts',
    `${seeAccounts} and admin:ListUsers`,
    { ...opened, baseQuery: { listType: 'svcacc-only', all: 'true' } },
  ),
  /** Of one user, who is asked for by name unless it asks itself. */
  listServiceAccounts: onAdmin(
    'read',
    'GET',
    'list-service-accounts',
    'service',
    'list service accounts of user',
    seeAccounts,
    { query: ['user'], required: ['user'], ...opened },
  ),
  getServiceAccount: onAdmin(
    'read',
    'GET',
    'info-service-account',
    'service',
    'get service account',
    seeAccounts,
    { ...byKey, ...opened },
  ),
  /** Refuses one that is there. */
  addServiceAccount: onAdmin(
    'write',
    'PUT',
    'add-service-account',
    'service',
    'add service account',
    'admin:CreateServiceAccount',
    { ...sealed, ...once },
  ),
  /** Takes its policy away when the body has none: the account may then do all that its parent may. */
  updateServiceAccount: onAdmin(
    'write',
    'POST',
    'update-service-account',
    'service',
    'update service account',
    'admin:UpdateServiceAccount',
    { ...byKey, ...sealed },
  ),
  removeServiceAccount: onAdmin(
    'write',
    'DELETE',
    'delete-service-account',
    'service',
    'remove service account',
    'admin:RemoveServiceAccount',
    byKey,
  ),
} as const;
