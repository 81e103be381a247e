/** Which container of the server is rendered where none is declared. */

/**
 * The last image that the project published, by digest. Its copy on Docker Hub was deleted; this registry
 * keeps a frozen one. It gets no mends any more: declare an image of your own build in CLUSTER_IMAGE.
 */
export const defaultServerImage =
  'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z@sha256:14cea493d9a34af32f524e538b8346cf79f3321eff8e708c1e2960462bd8936e';

export interface ImageName {
  /** Registry, path; without tag and digest. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** `registry/path:tag@sha256:…`; `undefined` when it is no name of an image. */
export function readImage(text: string): ImageName | undefined {
  const match =
    /^([a-z0-9][a-z0-9.-]*(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]*)*)(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      text,
    );
  const name = match?.[1];
  return name === undefined ? undefined : { name, tag: match?.[2], digest: match?.[3] };
}
