import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BucketOwner } from '../../../src/change.ts';
import { type MinioServer, type ServerOptions, startServer } from '../../support/minio-server.ts';
import type { StageRun } from '../../support/stage.ts';
import { createStage, type Stage } from '../../support/stage.ts';

/** One step of a bucket's life: what is declared, and what the plan must say about it. */
export interface Step {
  readonly title: string;
  /** The bucket's declaration, without its name. */
  readonly declare: object;
  /** `verb kind` of every change, in order. */
  readonly expect: readonly string[];
  /** `failure-reason`; empty when left out. */
  readonly reason?: string;
  readonly check?: (run: StageRun) => void;
}

/** A path of steps on a bucket of its own. */
export interface Path {
  readonly kind: string;
  readonly bucket: string;
  readonly steps: readonly Step[];
}

/**
 * Walks a real server along each path. The central law is checked at every step: after each apply, the next
 * plan is empty.
 */
export function walkPaths(
  paths: readonly Path[],
  owner: BucketOwner = 'apply-buckets',
  options: ServerOptions = {},
): void {
  let server: MinioServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await startServer(options);
    stage = await createStage(server);
  });
  afterAll(async () => {
    await stage.remove();
    await server.stop();
  });

  describe.each(paths)('$kind', ({ bucket, steps }) => {
    test.each(steps)('$title', async ({ declare, expect: expected, reason = '', check }) => {
      await stage.declare([{ name: bucket, ...declare }]);
      const planned = await stage.run(owner, { mode: 'plan' });
      expect(
        planned.changes.map(({ verb, kind }) => `${verb} ${kind}`),
        planned.message,
      ).toEqual(expected);
      const applied = await stage.run(owner);
      expect(applied.reason, applied.message).toBe(reason);
      check?.(applied);
      const again = await stage.run(owner, { mode: 'plan' });
      expect(again.changes).toEqual([]);
    });
  });
}
