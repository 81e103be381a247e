/** `docs/configuration.md`: every key of every configuration file, from the schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../src/cluster/setting/index.ts';

const root = join(import.meta.dirname, '..');

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const files = [
  ['buckets_definition', 'config/buckets_definition.json', 'A list of buckets.'],
  ['mc_aliases', 'config/mc_aliases.json', 'Servers by their alias.'],
  ['replication_rules', 'config/replication_rules.json', 'What replicates, and where to.'],
  ['access', 'config/access.json', 'Who may do what. Optional; explained in [access.md](access.md).'],
] as const;

const intro = `# Configuration

Every key of every file, made from the [schemas](../schemas). \`.yaml\` instead of \`.json\` works too. A key that is
absent is not managed: it is left alone and reported. \`null\` or an empty list means "must be absent". Paths are
relative to the parent of the configuration folder.

The smallest configuration that does something, \`config/mc_aliases.json\` and \`config/buckets_definition.json\`:

\`\`\`json
{ "primary_cluster": { "url": "https://minio.example.com" } }
\`\`\`

\`\`\`json
[{ "name": "reports", "versioning": true }]
\`\`\`
`;

/** The page as it should be. */
export function renderConfigurationPage(): string {
  return `${[intro, ...files.map(renderFile), renderSettings()].join('\n')}`;
}

/** What render-cluster reads beside the server's own variables. */
function renderSettings(): string {
  const rows = Object.values(settings).map(({ name, about, example, fallback }) => {
    const kind = fallback === undefined ? 'such as' : 'default';
    return `| \`${name}\` | ${about} | ${kind} \`${example}\` |`;
  });
  const summary =
    'The variables of the servers, explained in the file itself, and for `render-cluster` the settings below, ' +
    'which the servers never read. All are optional.';
  return [
    '## `config/minio_cluster_vars.env`',
    '',
    summary,
    '',
    '| setting | | |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function renderFile([name, path, summary]: (typeof files)[number]): string {
  const schema: Schema = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
  const parts = [...Object.entries(schema.$defs ?? {})].filter(([, part]) => part.properties);
  const own = schema.properties ? [renderKeys(schema)] : [];
  const sections = parts.map(
    ([title, part]) => `### ${spell(title)}\n\n${part.description ?? ''}\n\n${renderKeys(part)}`,
  );
  return [`## \`${path}\`\n\n${summary}`, ...own, ...sections].join('\n\n').concat('\n');
}

function renderKeys({ properties = {}, required = [] }: Schema): string {
  const rows = flatten(properties, '').map(
    ([key, entry]) =>
      `| \`${key}\`${required.includes(key) ? ' (required)' : ''} | ${describeType(entry)} | ${cell(entry.description)} |`,
  );
  return ['| key | type | |', '|---|---|---|', ...rows].join('\n');
}

function flatten(properties: Readonly<Record<string, Schema>>, prefix: string): [string, Schema][] {
  return Object.entries(properties).flatMap(([key, entry]): [string, Schema][] => [
    [`${prefix}${key}`, entry],
    ...(entry.properties ? flatten(entry.properties, `${prefix}${key}.`) : []),
  ]);
}

function describeType(schema: Schema): string {
  if (schema.$ref) return spell(schema.$ref.split('/').at(-1) ?? '');
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(describeType).join(' or ');
  if (schema.items) return `list of ${describeType(schema.items)}`;
  return [schema.type ?? 'any'].flat().join(' or ');
}

/** `LifecycleRuleDeclaration` as `lifecycle rule`. */
function spell(name: string): string {
  return name
    .replace(/Declaration$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
