import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { wakeLinks } from '../../../src/replication/wake-link.ts';
import type { Reader } from '../../../src/server/port.ts';
import { routes } from '../../../src/server/routes.ts';

const never = new AbortController().signal;

function describeRule(bucket: string, prefix: string, tag = ''): string {
  const tags = tag === '' ? '' : `<Tag><Key>${tag}</Key><Value>v</Value></Tag>`;
  const filter = `<Filter><And><Prefix>${prefix}</Prefix>${tags}</And></Filter>`;
  const to = `<Destination><Bucket>arn-${bucket}</Bucket></Destination>`;
  return `<Rule><Status>Enabled</Status>${filter}${to}</Rule>`;
}

/** Every bucket has one target, all at one address, which is looked at once `waking` is asked for. */
function createServer(rules: Readonly<Record<string, string | undefined>>, waking: string) {
  const asked: string[] = [];
  const read: Reader['read'] = async (route, { bucket = '', key = '' } = {}) => {
    const reply = (body: string) => ({ status: 200, headers: {}, body: Buffer.from(body) });
    if (route === routes.askForObject) asked.push(`${bucket}/${key}`);
    if (route === routes.getReplication && rules[bucket] === undefined) throw denied;
    if (route === routes.getReplication) return reply(`<R>${rules[bucket]}</R>`);
    const targets = Object.keys(rules).map((name) => ({
      sourcebucket: name,
      endpoint: 'dr:9000',
      targetbucket: name,
      arn: `arn-${name}`,
      type: 'replication',
      secure: false,
      ...(asked.includes(waking) && { isOnline: true, lastOnline: '2026-01-01T00:00:00Z' }),
    }));
    return reply(JSON.stringify(targets));
  };
  return { asked, reader: { alias: 'here', read } };
}

const failure = {
  reason: 'denied',
  operation: 'x',
  resource: 'y',
  status: 403,
  code: 'AccessDenied',
} as const;
const denied = new ServiceError({ ...failure, outcomeUnknown: false }, 'denied');
const name = '.minio-actions-link/none';

async function wake(rules: Readonly<Record<string, string | undefined>>, waking: string) {
  const { asked, reader } = createServer(rules, waking);
  const start = Date.now();
  await wakeLinks(reader, { onWait: () => undefined, until: start + 3_500, signal: never });
  return { asked: asked.sort(), seconds: (Date.now() - start) / 1000 };
}

test('is asked below the prefix of each rule, and in any bucket where rules may not be read', async () => {
  const rules = { one: describeRule('one', 'a/') + describeRule('one', 'b/'), two: undefined };
  const { asked } = await wake(rules, `one/b/${name}`);
  expect(asked).toEqual([`one/a/${name}`, `one/b/${name}`, `two/${name}`]);
});

test('more buckets are asked in each round until one helps', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const rules = Object.fromEntries(names.map((bucket) => [bucket, describeRule(bucket, '')]));
  const { asked, seconds } = await wake(rules, `g/${name}`);
  expect(asked).toHaveLength(8);
  expect(seconds).toBeLessThan(3.4);
});

test('where nothing can be asked nobody waits', async () => {
  const { asked, seconds } = await wake({ one: describeRule('one', '', 'k') }, 'none');
  expect(asked).toEqual([]);
  expect(seconds).toBeLessThan(2);
});
