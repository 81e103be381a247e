import { expect, test } from 'vitest';
import { replicationDocument, resolveRules } from '../../../../src/resources/replication/read.ts';
import { known, target } from '../../../support/replicated-bucket.ts';

const two = known(target('two/data'));
const status = (name: string, value: string) => `<${name}><Status>${value}</Status></${name}>`;

function read(rules: string, role = '', peers: readonly string[] = []) {
  const xml = `<ReplicationConfiguration>${rules}<Role>${role}</Role></ReplicationConfiguration>`;
  return resolveRules(replicationDocument.parse(xml) ?? [], [two], new Set(peers));
}

function write(parts: string, arn = two.arn): string {
  return `<Rule><ID>007</ID><Status>Enabled</Status><Priority>3</Priority>${parts}<Destination><Bucket>${arn}</Bucket></Destination></Rule>`;
}

const plain = {
  id: '007',
  enabled: true,
  priority: 3,
  prefix: '',
  tags: [],
  deleteMarkers: false,
  deletes: false,
  existingObjects: false,
  metadataSync: true,
  storageClass: '',
  to: { site: 'two', endpoint: 'two:9000', bucket: 'data' },
};

test.each([
  ['what is left out has its value', '', {}],
  ['an empty filter', '<Filter><Prefix></Prefix></Filter>', {}],
  ['a prefix stays text', '<Filter><Prefix>2024</Prefix></Filter>', { prefix: '2024' }],
  [
    'one tag alone',
    '<Filter><Tag><Key>a</Key><Value>1</Value></Tag></Filter>',
    { tags: [{ key: 'a', value: '1' }] },
  ],
  [
    'both, in any order',
    '<Filter><And><Prefix>p/</Prefix><Tag><Key>b</Key><Value></Value></Tag><Tag><Key>a</Key><Value>x</Value></Tag></And></Filter>',
    {
      prefix: 'p/',
      tags: [
        { key: 'a', value: 'x' },
        { key: 'b', value: '' },
      ],
    },
  ],
  [
    'everything on',
    ['DeleteMarkerReplication', 'DeleteReplication', 'ExistingObjectReplication']
      .map((name) => status(name, 'Enabled'))
      .join(''),
    { deleteMarkers: true, deletes: true, existingObjects: true },
  ],
  [
    'metadata is the one that has to be turned off',
    `<SourceSelectionCriteria>${status('ReplicaModifications', 'Disabled')}</SourceSelectionCriteria>`,
    { metadataSync: false },
  ],
])('%s', (_title, parts, expected) => {
  expect(read(write(parts))).toEqual([{ ...plain, ...expected }]);
});

test('a role is the target of every rule, whatever they say', () => {
  expect(read(write('', 'arn:aws:s3:::data'), two.arn)).toEqual([plain]);
});

test('a rule whose target is gone leads to its ARN', () => {
  const [rule] = read(write('', 'arn:minio:replication::gone:data'));
  expect(rule?.to).toEqual({ site: '', endpoint: 'arn:minio:replication::gone:data', bucket: '' });
});

test('rules that site replication made are left out; one that only has such a name is not', () => {
  const made = write('', 'arn:minio:replication::peer-id:data').replace('007', 'site-repl-peer-id');
  expect(read(made, '', ['peer-id'])).toEqual([]);
  expect(read(write('').replace('007', 'site-repl-x'), '', ['peer-id'])).toHaveLength(1);
});
