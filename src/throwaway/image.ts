import { join } from 'node:path';
import type { Maker } from './build.ts';
import { runTool } from './tool.ts';

/**
 * The last image the project published, by digest. Docker Hub's copy was deleted in 2026; this registry keeps
 * a frozen one. It is half a year older than the module that go builds.
 */
export const serverImage =
  'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z@sha256:14cea493d9a34af32f524e538b8346cf79f3321eff8e708c1e2960462bd8936e';

/** Takes the binary out of the image; no container of it is ever started. */
export const copyFromImage: Maker = async (target, log) => {
  log('Taking the MinIO server out of its container image, once.');
  const container = await runTool('docker', ['create', serverImage]);
  try {
    await runTool('docker', ['cp', `${container}:/usr/bin/minio`, join(target, 'minio')]);
  } finally {
    await runTool('docker', ['rm', container]);
  }
};

/** Whether docker is there and its engine answers; the image's binary runs on Linux only. */
export async function canUseImage(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return runTool('docker', ['info', '--format', '{{.ServerVersion}}']).then(
    () => true,
    () => false,
  );
}
