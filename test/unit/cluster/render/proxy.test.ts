import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Renderer } from '../../../../src/cluster/file.ts';
import { renderFront } from '../../../../src/cluster/render/front/index.ts';
import { renderKeycloak } from '../../../../src/cluster/render/keycloak.ts';
import { renderNginx } from '../../../../src/cluster/render/nginx/index.ts';
import type { ClusterSpec, ProxySpec } from '../../../../src/cluster/spec.ts';
import { createSpec } from '../../../support/cluster-spec.ts';
import { readHaproxy, readNginx } from '../../../support/config-words.ts';

const spec = createSpec({
  CLUSTER_SITES: 'east=https://minio.east.example.test west=https://10.0.0.1:9000',
  CLUSTER_OIDC_ISSUER: 'https://id.example.test/realms/storage',
  CLUSTER_WEB_ORIGINS: 'https://a.example.test https://b.example.test:8443',
  MINIO_BROWSER_REDIRECT_URL: 'https://storage.example.test/minio-console',
  CLUSTER_CONSOLE_HOST: 'console.example.test',
});

const hostile = fc
  .array(
    fc.constantFrom(
      ...['$(touch x)', '`id`', '"', "'", '\n', '\r', ' ', '%', ';', '{', '}', '#', '\\', '$host', '\\n'],
      ...['//', 'a', '~', '*', '|', ')', 'é', '\0', '$', '%[src]', ','],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  // What remains would be a name, or every origin.
  .filter((text) => !/^(?:a+|\*)$/.test(text));

type Change = (value: string) => Partial<ProxySpec>;

const changes: Record<string, Change> = {
  certificateFile: (value) => ({ certificateFile: value }),
  keyFile: (value) => ({ keyFile: value }),
  nodeCaFile: (value) => ({ nodeCaFile: value }),
  resolvers: (value) => ({ resolvers: [value] }),
  origins: (value) => ({ origins: [value] }),
  trustedNetworks: (value) => ({ trustedNetworks: [value, '10.0.0.0/8', '172.16.0.0/12'] }),
  s3Host: (value) => ({ s3Host: value }),
  webHost: (value) => ({ webHost: value }),
  consoleHost: (value) => ({ consoleHost: value }),
};

/** What was rendered, or `undefined` where the renderer refuses the value. */
function render(renderer: Renderer, changed: ClusterSpec): string | undefined {
  try {
    return renderer(changed)[0]?.text;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const measureNginx = (text: string) => readNginx(text).map(({ depth, words }) => `${depth} ${words.length}`);
const measureHaproxy = (text: string) => readHaproxy(text).map((words) => `${words[0]} ${words.length}`);

/** Of a value that has nothing special about it. */
const harmless: Record<string, string> = {
  resolvers: '127.0.0.11',
  origins: 'https://a.example.test',
  trustedNetworks: '192.168.0.0/16',
  s3Host: 's3.example.test',
  webHost: 'storage.example.test',
  consoleHost: 'console.example.test',
};

describe.each(Object.entries(changes))('a hostile value of %s', (name, change) => {
  const withValue = (value: string): ClusterSpec => ({ ...spec, proxy: { ...spec.proxy, ...change(value) } });
  const usual = withValue(harmless[name] ?? '/etc/file.pem');

  test('is one word for NGINX, or is refused', () => {
    const expected = measureNginx(render(renderNginx, usual) ?? '');
    expect(expected.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(hostile, (value) => {
        const text = render(renderNginx, withValue(value));
        if (text === undefined) return;
        expect(measureNginx(text)).toEqual(expected);
        expect(readNginx(text).flatMap(({ words }) => words)).toContain(value);
      }),
    );
  });

  test('is one word for HAProxy, or is refused', () => {
    const expected = measureHaproxy(render(renderFront, usual) ?? '');
    expect(expected.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(hostile, (value) => {
        const text = render(renderFront, withValue(value));
        if (text !== undefined) expect(measureHaproxy(text)).toEqual(expected);
      }),
    );
  });
});

test('an origin matches itself alone, whatever is in it', () => {
  const usual = measureNginx(render(renderNginx, spec) ?? '');
  fc.assert(
    fc.property(hostile, (value) => {
      const origins = [`https://${value}`, 'https://b.example.test:8443'];
      const text = render(renderNginx, { ...spec, proxy: { ...spec.proxy, origins } });
      if (text === undefined) return;
      expect(measureNginx(text)).toEqual(usual);
      const words = readNginx(text).flatMap((statement) => statement.words);
      const table = new RegExp(words.find((word) => word.startsWith('~^(?:https'))?.slice(1) ?? '');
      expect(['', 'x', '.evil.example'].map((end) => table.test(`https://${value}${end}`))).toEqual([
        true,
        false,
        false,
      ]);
      expect(table.test('https://bXexample.test:8443')).toBe(false);
    }),
  );
});

test('a hostile path of the console stays a path', () => {
  const withPath = (path: string): ClusterSpec => ({
    ...spec,
    server: { ...spec.server, consoleUrl: `https://storage.example.test/x${path}` },
  });
  const usual = measureNginx(render(renderNginx, withPath('')) ?? '');
  fc.assert(
    fc.property(hostile, (value) => {
      const text = render(renderNginx, withPath(value));
      if (text !== undefined) expect(measureNginx(text)).toEqual(usual);
    }),
  );
});

test('quotes, spaces and semicolons in a path are kept as they are', () => {
  const certificateFile = '/etc/a b;{}\'"\\#/tls.crt';
  const proxy = { ...spec.proxy, certificateFile };
  expect(readNginx(render(renderNginx, { ...spec, proxy }) ?? '')).toContainEqual({
    depth: 1,
    words: ['ssl_certificate', certificateFile],
  });
  expect(readHaproxy(render(renderFront, { ...spec, proxy }) ?? '')).toContainEqual([
    'bind',
    ':443',
    'ssl',
    'crt',
    certificateFile,
  ]);
});

test('hosts of nodes and sites are refused unless they are hosts', () => {
  fc.assert(
    fc.property(hostile, (host) => {
      const drive = { host, port: 9000, path: '/mnt' };
      const pools = [{ expression: '', drives: [drive], ranges: [] }];
      expect(render(renderNginx, { ...spec, server: { ...spec.server, pools } })).toBeUndefined();
      const servers = [{ tls: true, host, port: 9000 }];
      expect(render(renderFront, { ...spec, sites: [{ name: 'east', servers }] })).toBeUndefined();
      const named = [{ name: `${host}-`, servers: [{ tls: true, host: 'a', port: 9000 }] }];
      expect(render(renderFront, { ...spec, sites: named })).toBeUndefined();
    }),
  );
});

test('hostile values stay values in the realm, and a dot in the claim stays a dot', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const oidc = { issuer: 'https://id.example.test', clientId: value, claim: 'a.b', realm: value };
      const realm = JSON.parse(renderKeycloak({ ...spec, oidc })[0]?.text ?? '');
      expect([realm.realm, realm.clients[0].clientId]).toEqual([value, value]);
      expect(Object.keys(realm.roles.client)).toEqual([value]);
      expect(realm.clients[0].protocolMappers[0].config['claim.name']).toBe('a\\.b');
    }),
  );
});

test('equal specs give equal files, and what is not declared gives none', () => {
  const renderers = [renderNginx, renderFront, renderKeycloak];
  for (const renderer of renderers) expect(renderer(spec)).toEqual(renderer(structuredClone(spec)));
  expect(renderFront({ ...spec, sites: [] })).toEqual([]);
  expect(renderKeycloak({ ...spec, oidc: undefined })).toEqual([]);
});

test('the realm holds no secret, and lets the console alone lead back', () => {
  const [{ text = '' } = {}] = renderKeycloak(spec);
  expect(text).not.toMatch(/"secret"/);
  expect(JSON.parse(text).clients[0].redirectUris).toEqual([
    'https://storage.example.test/minio-console/oauth_callback',
  ]);
});
