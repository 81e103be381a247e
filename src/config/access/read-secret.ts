import { isAbsolute, resolve, sep } from 'node:path';
import type { DeclaredSecret, SecretDelivery } from '../../access/declared.ts';
import { below, type Finding, type Source } from '../../finding.ts';
import type { DeliveryDeclaration, SecretDeclaration } from '../generated/types.ts';
import { error, quote } from '../judgement.ts';
import type { ReadEntry } from './entry.ts';

/** `owner` is the entry that has the secret. @returns none when it is not declared, or wrong */
export function readSecret(
  declaration: SecretDeclaration | undefined,
  owner: Source,
  workspace: string,
): ReadEntry<DeclaredSecret | undefined> {
  if (declaration === undefined) return { declared: undefined, findings: [] };
  const source = below(owner, 'secret');
  const { environment, generate, deliver } = declaration;
  const generated = generate === true && deliver !== undefined;
  const halfGenerated = (generate === true) !== (deliver !== undefined);
  if (halfGenerated || generated === (environment !== undefined)) {
    const message = 'A secret is either in a variable, or generated and delivered.';
    const mend = 'Write { "environment": "…" }, or { "generate": true, "deliver": { … } }.';
    return refuse('access/secret-form', source, message, mend);
  }
  if (environment !== undefined) return readVariable(environment, source);
  return readDelivery(deliver ?? {}, source, workspace);
}

function readVariable(variable: string, source: Source): ReadEntry<DeclaredSecret | undefined> {
  const place = below(source, 'environment');
  if (isName(variable) && isOfRunner(variable)) {
    const message = `${quote(variable)} is set by the runner or its system, and others know what it holds.`;
    return refuse('access/secret-form', place, message, 'Name a variable that is set for this secret alone.');
  }
  if (isPlainlyName(variable)) return { declared: { kind: 'environment', variable, source }, findings: [] };
  const message = 'This is no name of a variable in capitals, and may be a secret itself.';
  const mend =
    'Write the name of the variable that holds the secret, such as REPORTING_APP_SECRET. If this is a secret, change it where it is in use.';
  return refuse('access/secret-form', place, message, mend);
}

function readDelivery(
  deliver: DeliveryDeclaration,
  source: Source,
  workspace: string,
): ReadEntry<DeclaredSecret | undefined> {
  const place = below(source, 'deliver');
  if (Object.keys(deliver).length !== 1) {
    const message = 'A generated secret goes to one place: a file, a secret of GitHub Actions, or an output.';
    return refuse('access/secret-form', place, message, 'Keep one of "file", "githubSecret" and "output".');
  }
  const { file, githubSecret } = deliver;
  const findings = [
    ...(file === undefined ? [] : checkFile(file, below(place, 'file'), workspace)),
    ...(githubSecret === undefined ? [] : checkGithub(githubSecret, below(place, 'githubSecret'))),
  ];
  if (findings.length > 0) return { declared: undefined, findings };
  const delivery = toDelivery(deliver);
  return { declared: { kind: 'generate', deliver: delivery, source }, findings: [] };
}

function toDelivery({ file, githubSecret }: DeliveryDeclaration): SecretDelivery {
  if (file !== undefined) return { kind: 'file', path: file };
  if (githubSecret === undefined) return { kind: 'output' };
  const { name, environment, repository } = githubSecret;
  return { kind: 'github-secret', name, environment, repository };
}

/** What lies in the workspace is uploaded, cached and committed by others. */
function checkFile(path: string, place: Source, workspace: string): Finding[] {
  const inside = resolve(path) === resolve(workspace) || resolve(path).startsWith(resolve(workspace) + sep);
  if (isAbsolute(path) && !inside) return [];
  const message = `${quote(path)} is not a file outside of the workspace.`;
  const mend = 'Write an absolute path that only the owner of the runner can reach.';
  return [error('access/delivery', place, message, mend)];
}

function checkGithub(
  { name, repository }: NonNullable<DeliveryDeclaration['githubSecret']>,
  place: Source,
): Finding[] {
  const findings: Finding[] = [];
  if (!isName(name) || /^GITHUB_/i.test(name)) {
    const message = `GitHub refuses ${quote(name)} as the name of a secret.`;
    const mend = 'Use A-Z, 0-9 and _, no digit first, and do not begin with GITHUB_.';
    findings.push(error('access/delivery', below(place, 'name'), message, mend));
  }
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    const message = `${quote(repository)} is no repository.`;
    findings.push(error('access/delivery', below(place, 'repository'), message, 'Write owner/name.'));
  }
  return findings;
}

const runnerPrefix = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|LC|XDG|NPM)_/i;
const runnerNames = new Set([
  ...['CI', 'HOME', 'HOSTNAME', 'LANG', 'LANGUAGE', 'LOGNAME', 'NODE_ENV', 'NODE_OPTIONS', 'OLDPWD', 'PATH'],
  ...['PWD', 'SHELL', 'SHLVL', 'TEMP', 'TERM', 'TMP', 'TMPDIR', 'TZ', 'USER', 'USERNAME', '_'],
  ...['AGENT_TOOLSDIRECTORY', 'IMAGEOS', 'IMAGEVERSION', 'JAVA_HOME'],
]);

/** A commit or the name of a host is as good as a secret to the server, and everybody can read it. */
function isOfRunner(variable: string): boolean {
  return runnerPrefix.test(variable) || runnerNames.has(variable.toUpperCase());
}

/** Names are shown in plans: what might be a secret in the place of one is refused, and not quoted. */
function isPlainlyName(text: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(text);
}

function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

function refuse(rule: string, place: Source, message: string, mend: string): ReadEntry<undefined> {
  return { declared: undefined, findings: [error(rule, place, message, mend)] };
}
