import { deploymentMend, parseExpectedDeployments } from './expected-deployment.ts';
import type { InputReader } from './input.ts';
import { loginDefaults, readLoginInputs } from './login-input.ts';

/** The inputs of import. Stable: workflows depend on them. */
export const importDefaults = {
  'config-dir': 'config',
  'output-dir': 'imported',
  alias: 'all',
  overwrite: 'false',
  'expected-deployment-id': '',
  'allow-insecure-http': 'false',
  ...loginDefaults,
  'report-dir': '',
} as const;

export type ImportInputs = ReturnType<typeof readImportInputs>;

export function readImportInputs(reader: InputReader) {
  return {
    configDir: reader.text('config-dir'),
    outputDir: reader.text('output-dir'),
    alias: reader.text('alias'),
    overwrite: reader.flag('overwrite'),
    /** `undefined`: any server that takes the keys. */
    expectedDeployments: reader.parsed('expected-deployment-id', parseExpectedDeployments, deploymentMend),
    allowInsecureHttp: reader.flag('allow-insecure-http'),
    ...readLoginInputs(reader),
    reportDir: reader.text('report-dir'),
  };
}
