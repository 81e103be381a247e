import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Workspace {
  readonly dir: string;
  /** Strings and bytes are written as they are, anything else as JSON. */
  write(files: Readonly<Record<string, unknown>>): Promise<void>;
  remove(): Promise<void>;
}

/** A folder like a checkout, in the system's folder for temporary files. */
export async function createWorkspace(files: Readonly<Record<string, unknown>> = {}): Promise<Workspace> {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-workspace-'));
  const workspace: Workspace = {
    dir,
    write: async (more) => {
      for (const [name, content] of Object.entries(more)) {
        const path = join(dir, name);
        await mkdir(dirname(path), { recursive: true });
        const raw = typeof content === 'string' || content instanceof Uint8Array;
        await writeFile(path, raw ? content : JSON.stringify(content, null, 2));
      }
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
  await workspace.write(files);
  return workspace;
}
