/** Syntax errors of one file: all of them at once, but not without end. */

import type { Finding } from '../finding.ts';
import { error, quote } from './judgement.ts';
import type { Position } from './position.ts';

/** Errors that are told one by one; the rest is counted. */
const maxTold = 20;

export interface SyntaxErrors {
  readonly findings: readonly Finding[];
  add(rule: string, offset: number, message: string, mend: string): void;
}

/** Collects findings that carry their position, since a broken file cannot be searched for it later. */
export function collectSyntaxErrors(file: string, locate: (offset: number) => Position): SyntaxErrors {
  const findings: Finding[] = [];
  let untold = 0;
  let last = '';
  return {
    get findings() {
      if (untold === 0) return findings;
      const message = `And ${untold} more syntax errors in this file.`;
      return [...findings, error('syntax/more', { file, path: [] }, message, 'Mend the ones above first.')];
    },
    add(rule, offset, message, mend) {
      const position = locate(offset);
      // A parser that has stumbled objects to the rest of the line as well.
      const place = `${rule} ${rule === 'syntax/json' ? position.line : offset}`;
      if (place === last) return;
      last = place;
      if (findings.length >= maxTold) untold++;
      else findings.push(error(rule, { file, path: [], ...position }, message, mend));
    },
  };
}

/** One form for JSON and YAML. */
export function addDuplicate(errors: SyntaxErrors, key: string, offset: number): void {
  const message = `The key ${quote(key)} is there twice; the first one would be lost.`;
  errors.add('syntax/duplicate-key', offset, message, 'Remove one of them.');
}
