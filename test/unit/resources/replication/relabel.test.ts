import { describe, expect, test } from 'vitest';
import type { BucketReplicationDeclaration } from '../../../../src/config/generated/types.ts';
import type { RemoteTarget } from '../../../../src/resources/remote-target/types.ts';
import { declareReplication } from '../../../../src/resources/replication/declared.ts';
import { diffReplication } from '../../../../src/resources/replication/diff.ts';
import { declare, rule } from '../../../support/declared.ts';
import { actualRule, addresses, known, target } from '../../../support/replicated-bucket.ts';

/** `two` was once at `former:9000`. */
const old = { site: '', endpoint: 'former:9000', bucket: 'data' };
const oldTarget = target('two/data', { ...old, credentials: 'other' });
const toOld = actualRule('two/data', { id: 'mine', to: old });

interface There {
  readonly targets: readonly (readonly [RemoteTarget, string?])[];
  readonly rules?: readonly ReturnType<typeof actualRule>[];
}

/** What is planned at `one`; a target is given with the deployment that it was told. */
function plan(declared: readonly BucketReplicationDeclaration[], { targets, rules = [toOld] }: There) {
  const places = new Map(
    [...addresses].map(([alias, at]) => [alias, { ...at, deploymentId: `id-${alias}` }]),
  );
  const desired = declare({ replication: { bucketReplications: [...declared] } });
  const view = declareReplication(desired, { file: 'replication', path: [] }, 'one', places);
  const listed = targets.map(([one, deploymentId]) => ({
    ...known(one),
    ...(deploymentId !== undefined && { deploymentId }),
  }));
  const actual = new Map([['data', { rules, targets: listed }]]);
  return diffReplication({ alias: 'one', unmanaged: 'report', declared: view }, actual);
}

const say = (changes: ReturnType<typeof plan>) =>
  changes.map(({ verb, kind, key }) => `${verb} ${kind} ${key}`);

describe('a deployment that has moved', () => {
  test('is an edit of its target, and of nothing else', () => {
    const changes = plan([rule('one>two')], { targets: [[oldTarget, 'id-two']] });
    expect(say(changes)).toEqual(['update remote-target data → two/data']);
    expect(changes[0]).toMatchObject({
      before: { endpoint: 'former:9000' },
      after: { endpoint: 'two:9000', site: 'two', credentials: 'as given' },
    });
    expect(changes[0]?.notes?.join()).toMatch(/moves from former:9000 to two:9000/);
  });

  test('a rule that changes with it says where it leads as yet', () => {
    const changes = plan([rule('one>two', { deletes: true })], { targets: [[oldTarget, 'id-two']] });
    expect(say(changes)).toEqual(['update remote-target data → two/data', 'update replication data']);
    expect(changes[1]).toMatchObject({
      before: [{ id: 'mine', to: { endpoint: 'former:9000' } }],
      after: [{ id: 'mine', deletes: true, to: { endpoint: 'two:9000' } }],
    });
  });

  test('a rule that is to go is known there too', () => {
    const changes = plan([rule('one>two', { state: 'absent' })], { targets: [[oldTarget, 'id-two']] });
    expect(say(changes)).toEqual(['delete replication data', 'delete remote-target data → two/data']);
    for (const { before } of changes) expect(JSON.stringify(before)).toContain('former:9000');
  });
});

describe('what only looks like it', () => {
  test.each<[string, There]>([
    ['another deployment', { targets: [[oldTarget, 'id-of-a-stranger']] }],
    ['another bucket there', { targets: [[{ ...oldTarget, bucket: 'other' }, 'id-two']] }],
    [
      'one that is at the new address already',
      {
        targets: [
          [oldTarget, 'id-two'],
          [target('two/data'), 'id-two'],
        ],
      },
    ],
  ])('%s stays as it is', (_title, there) => {
    const changes = plan([rule('one>two')], there);
    const touched = changes.flatMap(({ kind, verb, before }) =>
      kind === 'remote-target' && verb !== 'report' && before ? [before.endpoint] : [],
    );
    expect(touched).not.toContain('former:9000');
    const rules = changes.flatMap(({ kind, after }) => (kind === 'replication' && after ? [...after] : []));
    for (const { id, to } of rules) if (id === 'mine') expect(to.endpoint).toBe('former:9000');
  });

  test('a target that does not say where it leads is named, with what to do', () => {
    const [create] = plan([rule('one>two')], { targets: [[oldTarget]] });
    expect(create).toMatchObject({ verb: 'create', kind: 'remote-target' });
    expect(create?.notes?.join()).toMatch(/former:9000\/data at an address of no alias.*`unmanaged: delete`/);
  });

  test('where another alias is at the former address, it is that one', () => {
    const there = target('dr/data');
    const rules = [actualRule('dr/data')];
    const changes = plan([rule('one>two'), rule('one>dr')], { targets: [[there, 'id-two']], rules });
    expect(say(changes)).toEqual(['create remote-target data → two/data', 'update replication data']);
  });
});
