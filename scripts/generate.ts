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

/** The keys that each object of a schema knows, by the object's place in the schema. */
function collectKeys(
  schema: unknown,
  place: string,
  keys: Record<string, string[]>,
): Record<string, string[]> {
  if (!isObject(schema)) return keys;
  if (isObject(schema.properties)) keys[place] = Object.keys(schema.properties);
  for (const [key, value] of Object.entries(schema)) collectKeys(value, `${place}/${key}`, keys);
  return keys;
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
  const keys = Object.fromEntries(schemas.map((schema) => [schema.$id, collectKeys(schema, '#', {})]));
  return `${banner}export const schemaKeys: Record<string, Record<string, string[]>> = ${JSON.stringify(keys, null, 1)};\n`;
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
