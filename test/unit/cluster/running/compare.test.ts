import { expect, test } from 'vitest';
import { compareRunning, hasDrift } from '../../../../src/cluster/running/compare.ts';
import { RefusedError } from '../../../../src/errors.ts';
import type { Severity } from '../../../../src/finding.ts';
import type { Reader } from '../../../../src/server/port.ts';
import { createSpec } from '../../../support/cluster-spec.ts';
import { type InfoOptions, tellInfo } from '../../../support/running-cluster.ts';

/** Of a build, which is not compared with the image. */
const version = 'DEVELOPMENT.GOGET';
const env = { locate: () => ({ file: 'cluster.env', path: [] }) };

function compare(answer: () => string) {
  const read: Reader['read'] = async () => ({ status: 200, headers: {}, body: Buffer.from(answer()) });
  return compareRunning({ alias: 'primary_cluster', read }, createSpec(), env);
}

test('a cluster that is whole and as declared', async () => {
  expect(await compare(() => tellInfo({ version }))).toEqual({ ok: true, findings: [] });
});

test.each<[string, InfoOptions, boolean]>([
  ['a node that is offline', { offline: [2] }, true],
  ['a drive that is being healed', { healing: ['1/2'] }, false],
  ['another region', { region: 'eu-1' }, true],
])('%s', async (_case, options, drift) => {
  const compared = await compare(() => tellInfo({ version, ...options }));
  if (!compared.ok) throw new Error(compared.why);
  expect(compared.findings).toHaveLength(1);
  expect(hasDrift(compared.findings)).toBe(drift);
});

test.each([
  ['what is no server of this kind', () => '<html></html>', 'unsupported'],
  ['a node that still starts', () => '{"servers":[{"endpoint":"a:9000","drives":[]}]}', 'unproved'],
])('%s is never taken for one that is in order', async (_case, answer, reason) => {
  expect(await compare(answer)).toMatchObject({ ok: false, reason });
});

test('what fails is told, and a bug is not hidden', async () => {
  const fail = (error: Error) => () => {
    throw error;
  };
  expect(await compare(fail(new RefusedError('event-refused', 'No.', 'x')))).toEqual({
    ok: false,
    reason: 'event-refused',
    why: 'No.',
  });
  await expect(compare(fail(new TypeError('bug')))).rejects.toThrow('bug');
});

test.each<[Severity, boolean]>([
  ['error', true],
  ['warning', true],
  ['note', false],
])('a finding that is %s counts as drift: %s', (severity, expected) => {
  expect(hasDrift([{ rule: 'running/x', severity, message: 'm', mend: 'n' }])).toBe(expected);
});
