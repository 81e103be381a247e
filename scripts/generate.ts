/**
 * Writes what is derived from schemas and identities: `node scripts/generate.ts`. The results are committed, and a
 * contract test proves that they are what this would write.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { generateIdentities, sessionIdentityFile } from './session-identity.ts';

const root = join(import.meta.dirname, '..');
const files = ['access', 'buckets_definition', 'mc_aliases', 'replication_rules'];

/** One validator per entry of a file, so that a broken entry leaves the others readable. */
const validators = {
  validateBucket: 'buckets_definition.schema.json#/$defs/BucketDeclaration',
  validateAlias: 'mc_aliases.schema.json#/$defs/AliasDeclaration',
  validateReplication: 'replication_rules.schema.json',
  validateIamPolicy: 'access.schema.json#/$defs/IamPolicyDeclaration',
  validateUser: 'access.schema.json#/$defs/UserDeclaration',
  validateGroup: 'access.schema.json#/$defs/GroupDeclaration',
  validateServiceAccount: 'access.schema.json#/$defs/ServiceAccountDeclaration',
  validateGrant: 'access.schema.json#/$defs/GrantDeclaration',
};
const banner = '// Generated from schemas/ by scripts/generate.ts. Do not edit.\n';

/** Words for people; a validator needs none of them. */
const wording = new Set(['title', 'description', 'examples', 'default']);

type Schema = Record<string, unknown> & { $id: string };

async function readSchema(name: string): Promise<Schema> {
  const schema: object = JSON.parse(await readFile(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
  return { ...schema, $id: `${name}.schema.json` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema without its wording. Below `properties` and `$defs` the keys are names, not keywords. */
function stripWording(schema: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(schema).filter(([key]) => !wording.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, stripBelow(key, value)]));
}

function stripBelow(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? stripWording(item) : item));
  if (!isObject(value)) return value;
  if (keyword !== 'properties' && keyword !== '$defs') return stripWording(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stripBelow('items', inner)]));
}

type Keys = Record<string, string[]>;

/**
 * The keys that each object below a place may have, by where it stands in a value: `/secret/deliver`; `*` is any entry of
 * a list. Of a choice they are those of all its objects.
 */
function collectKeys(written: unknown, schema: Schema, place: string, keys: Keys): Keys {
  const part = followReference(written, schema);
  if (!isObject(part)) return keys;
  const { properties = {}, items, anyOf = [] } = part;
  if (isObject(properties)) {
    const names = Object.keys(properties);
    if (names.length > 0) keys[place] = [...(keys[place] ?? []), ...names];
    for (const [name, value] of Object.entries(properties))
      collectKeys(value, schema, `${place}/${name}`, keys);
  }
  collectKeys(items, schema, `${place}/*`, keys);
  for (const choice of Array.isArray(anyOf) ? anyOf : []) collectKeys(choice, schema, place, keys);
  return keys;
}

function followReference(part: unknown, schema: Schema): unknown {
  if (!isObject(part) || typeof part.$ref !== 'string') return part;
  const [, ...steps] = part.$ref.split('/');
  return steps.reduce<unknown>((inner, step) => (isObject(inner) ? inner[step] : undefined), schema);
}

type Compile = (schema: Schema, name: string, options: object) => Promise<string>;

async function generateTypes(schemas: readonly Schema[]): Promise<string> {
  // By a name the compiler cannot see through: declarations of a package below this one do not pass our settings.
  const compiler: string = 'json-schema-to-typescript';
  const { compile }: { compile: Compile } = await import(compiler);
  const texts = await Promise.all(
    schemas.map((schema) =>
      compile(schema, 'Root', {
        bannerComment: '',
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        style: { singleQuote: true, printWidth: 110 },
      }),
    ),
  );
  return `${banner}${texts.join('\n')}`;
}

/**
 * Validators as plain code, so that a run compiles no schema. They are not typed inside; schema-check.ts
 * gives them a type.
 */
function generateValidators(schemas: readonly Schema[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    logger: false,
    unicode: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const schema of schemas) ajv.addSchema(stripWording(schema));
  return `// @ts-nocheck\n${banner}${standalone.default(ajv, validators)}\n`;
}

function generateKeys(schemas: readonly Schema[]): string {
  const entries = Object.entries(validators).map(([name, target]): [string, Keys] => {
    const [id, pointer = ''] = target.split('#');
    const schema = schemas.find(({ $id }) => $id === id);
    if (!schema) throw new Error(`no schema ${id}`);
    return [name, collectKeys(pointer === '' ? schema : { $ref: `#${pointer}` }, schema, '', {})];
  });
  const access = schemas.find(({ $id }) => $id === 'access.schema.json')?.properties;
  const parts = isObject(access) ? Object.keys(access) : [];
  const write = (value: object) => JSON.stringify(value, null, 1);
  return `${banner}export const schemaKeys = ${write(Object.fromEntries(entries))} satisfies Record<string, Record<string, string[]>>;

export const accessKeys: readonly string[] = ${write(parts)};
`;
}

/** The text of every generated file, by its path from the root of the repository. */
export async function generateFiles(): Promise<Record<string, string>> {
  const schemas = await Promise.all(files.map(readSchema));
  return {
    'src/config/generated/types.ts': await generateTypes(schemas),
    'src/config/generated/keys.ts': generateKeys(schemas),
    'src/config/generated/validators.ts': generateValidators(schemas),
    [sessionIdentityFile]: await generateIdentities(),
  };
}

if (import.meta.main) {
  const generated = await generateFiles();
  for (const layer of ['config', 'login'])
    await mkdir(join(root, 'src', layer, 'generated'), { recursive: true });
  await Promise.all(Object.entries(generated).map(([path, text]) => writeFile(join(root, path), text)));
}
