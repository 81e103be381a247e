/** From the lines of an env file to a spec that renderers can trust. */

import type { EnvFile } from '../config/env-file.ts';
import { type Finding, sortFindings } from '../finding.ts';
import { checkSpec } from './check/index.ts';
import { EnvReader } from './env-reader.ts';
import { readServer } from './read-server.ts';
import { readSurroundings } from './read-surroundings.ts';
import type { ClusterSpec } from './spec.ts';

export interface SpecReading {
  /** Absent when any finding is an error: then nothing may be rendered. */
  readonly spec: ClusterSpec | undefined;
  /** Worst first; those of the env file's own check are among them. */
  readonly findings: readonly Finding[];
}

/** `file` is where the env file is, relative to the workspace. Never throws. */
export function readSpec(file: string, envFile: EnvFile): SpecReading {
  const env = new EnvReader(file, envFile);
  const { server, written } = readServer(env);
  const spec: ClusterSpec = { file, server, ...readSurroundings(env, server) };
  const findings = [...envFile.findings, ...env.findings, ...checkSpec(spec, written, env)];
  const refused = findings.some(({ severity }) => severity === 'error');
  return { spec: refused ? undefined : spec, findings: sortFindings(findings) };
}
