import type { Source } from '../../finding.ts';

/** Variables by name, and where they are set. */
export interface Declared {
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  get(name: string): string | undefined;
  locate(name: string): Source;
}
