import type { Backlog, BacklogVersion } from '../check-report.ts';
import type { Debt } from './attribution.ts';
import type { BacklogLine } from './backlog-line.ts';

const maxExamples = 20;

/** What a rule owes, added up as the walk goes on: memory does not grow with the backlog. */
export class BacklogTally {
  pendingObjects = 0;
  failedObjects = 0;
  pendingDeletes = 0;
  sizedObjects = 0;
  bytes = 0;
  #oldestObject: number | undefined;
  #oldestDeletion: number | undefined;
  readonly #examples: BacklogVersion[] = [];

  /** `now` by the server's clock. */
  add({ key, versionId, writtenAt }: BacklogLine, { state, deletion }: Debt, now: number): void {
    const ageSeconds = Math.max(0, Math.round((now - writtenAt) / 1000));
    if (deletion) {
      this.pendingDeletes += 1;
      this.#oldestDeletion = Math.max(this.#oldestDeletion ?? 0, ageSeconds);
    } else {
      if (state === 'failed') this.failedObjects += 1;
      else this.pendingObjects += 1;
      this.#oldestObject = Math.max(this.#oldestObject ?? 0, ageSeconds);
    }
    this.#keepExample({ key, versionId, state, deletion, ageSeconds });
  }

  addSize(bytes: number): void {
    this.sizedObjects += 1;
    this.bytes += bytes;
  }

  /** `limit`: why the walk did not see all; `undefined` when it did. */
  finish(limit: string | undefined): Backlog {
    return {
      complete: limit === undefined,
      ...(limit === undefined ? {} : { limit }),
      pendingObjects: this.pendingObjects,
      failedObjects: this.failedObjects,
      pendingDeletes: this.pendingDeletes,
      pendingBytes: this.bytes,
      unsizedObjects: this.pendingObjects + this.failedObjects - this.sizedObjects,
      ...(this.#oldestObject === undefined ? {} : { oldestSeconds: this.#oldestObject }),
      ...(this.#oldestDeletion === undefined ? {} : { oldestDeleteSeconds: this.#oldestDeletion }),
      examples: this.#examples,
    };
  }

  #keepExample(version: BacklogVersion): void {
    const youngest = this.#examples.at(-1);
    const isFull = this.#examples.length === maxExamples;
    if (isFull && youngest !== undefined && youngest.ageSeconds >= version.ageSeconds) return;
    const at = this.#examples.findIndex(({ ageSeconds }) => ageSeconds < version.ageSeconds);
    this.#examples.splice(at === -1 ? this.#examples.length : at, 0, version);
    this.#examples.splice(maxExamples);
  }
}
