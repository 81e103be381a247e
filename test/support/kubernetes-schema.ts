import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import { obtainKubernetesApi } from '../../scripts/server/obtain-helm.ts';

interface Definition {
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
  'x-kubernetes-group-version-kind'?: { group: string; version: string; kind: string }[];
}

/** Judges an object of Kubernetes by its own API description; unknown fields are mistakes. */
export type ObjectChecker = (object: { apiVersion: string; kind: string }) => ErrorObject[];

export async function createObjectChecker(): Promise<ObjectChecker> {
  const { definitions } = JSON.parse(readFileSync(await obtainKubernetesApi(), 'utf8')) as {
    definitions: Record<string, Definition>;
  };
  for (const definition of Object.values(definitions)) {
    if (definition.properties !== undefined) definition.additionalProperties ??= false;
  }
  // The description calls these texts; numbers are allowed as well.
  definitions['io.k8s.apimachinery.pkg.util.intstr.IntOrString'] = {};
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'kubernetes', definitions });
  return (object) => {
    const name = findDefinition(definitions, object);
    const validate = name === undefined ? undefined : ajv.getSchema(`kubernetes#/definitions/${name}`);
    if (validate === undefined) throw new Error(`Kubernetes has no ${object.apiVersion} ${object.kind}`);
    validate(object);
    return validate.errors ?? [];
  };
}

function findDefinition(
  definitions: Record<string, Definition>,
  { apiVersion, kind }: { apiVersion: string; kind: string },
): string | undefined {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  return Object.keys(definitions).find((name) =>
    definitions[name]?.['x-kubernetes-group-version-kind']?.some(
      (one) => one.group === group && one.version === version && one.kind === kind,
    ),
  );
}

/** What a pod gets for a text of its command or of a variable: `$$` is a `$`, unknown `$(NAME)` stays. */
export function expandVariables(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\$|\$\(([^)]*)\)/g, (found, name?: string) =>
    name === undefined ? '$' : (variables[name] ?? found),
  );
}
