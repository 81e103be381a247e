import { deploymentMend, parseExpectedDeployments } from '../expected-deployment.ts';
import type { InputReader } from './input.ts';
import { loginDefaults, readLoginInputs } from './login-input.ts';

/** The inputs of import. Stable: workflows depend on them. */
export const importDefaults = {
  'config-dir': 'config',
  'output-dir': 'imported',
  alias: 'all',
  access: 'true',
  'iam-export': 'false',
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
    /** Users, groups, service accounts and their policies as well. */
    access: reader.flag('access'),
    /** All of IAM is read at once, with its secrets. */
    iamExport: reader.flag('iam-export'),
    overwrite: reader.flag('overwrite'),
    /** `undefined`: any server that takes the keys. */
    expectedDeployments: reader.parsed('expected-deployment-id', parseExpectedDeployments, deploymentMend),
    allowInsecureHttp: reader.flag('allow-insecure-http'),
    ...readLoginInputs(reader),
    reportDir: reader.text('report-dir'),
  };
}
