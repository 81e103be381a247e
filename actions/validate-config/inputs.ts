import type { InputReader } from '../../src/action/input/input.ts';

export const defaults = {
  'config-dir': 'config',
  checksums: 'verify',
  'fail-on': 'error',
  'report-dir': '',
  sarif: '',
} as const;

export type ValidateInputs = ReturnType<typeof readInputs>;

export function readInputs(reader: InputReader) {
  return {
    configDir: reader.text('config-dir'),
    checksums: reader.oneOf('checksums', ['verify', 'update', 'off']),
    failOn: reader.oneOf('fail-on', ['error', 'warning', 'note']),
    reportDir: reader.text('report-dir'),
    sarif: reader.text('sarif'),
  };
}
