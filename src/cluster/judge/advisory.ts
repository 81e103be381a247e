/**
 * Published advisories of the server, newest first, as they stood on 21 November 2026. Releases are those in
 * which each is fixed, by edition: the community edition is archived since April 2026, and what came out
 * later is fixed in AIStor and in the fork Silo only.
 */

export type ServerEdition = 'community' | 'silo' | 'aistor';

export interface Advisory {
  /** At github.com/minio/minio/security/advisories/. */
  readonly id: string;
  readonly cve: string;
  readonly severity: 'critical' | 'high' | 'medium';
  /** In words: who can do what. */
  readonly what: string;
  /** Release since which it is there; absent: always. */
  readonly since?: string;
  /** An edition that is missing has no fix. */
  readonly fixed: Readonly<Partial<Record<ServerEdition, string>>>;
}

const april = 'RELEASE.2026-04-17T00-00-00Z';

export const advisories: readonly Advisory[] = [
  {
    id: 'GHSA-xh8f-g2qw-gcm7',
    cve: 'CVE-2026-42600',
    severity: 'medium',
    what: 'with the root key, files beside the drives can be read through what nodes say to each other',
    since: 'RELEASE.2022-07-24T01-54-52Z',
    fixed: { aistor: 'RELEASE.2026-04-14T21-32-45Z', silo: 'RELEASE.2026-06-18T00-00-00Z' },
  },
  {
    id: 'GHSA-hv4r-mvr4-25vw',
    cve: 'CVE-2026-41145',
    severity: 'high',
    what: 'who knows an access key can write objects without its secret, by unsigned trailers and a query',
    since: 'RELEASE.2023-05-18T00-05-36Z',
    fixed: { aistor: 'RELEASE.2026-04-11T03-20-12Z', silo: april },
  },
  {
    id: 'GHSA-9c4q-hq6p-c237',
    cve: 'CVE-2026-40344',
    severity: 'high',
    what: 'who knows an access key can write objects without its secret, by archives that are unpacked',
    since: 'RELEASE.2023-05-18T00-05-36Z',
    fixed: { aistor: 'RELEASE.2026-04-11T03-20-12Z', silo: april },
  },
  {
    id: 'GHSA-h749-fxx7-pwpg',
    cve: 'CVE-2026-39414',
    severity: 'high',
    what: 'who may write and read objects can exhaust the memory of a node by S3 Select',
    since: 'RELEASE.2018-08-18T03-49-57Z',
    fixed: { aistor: 'RELEASE.2025-12-20T04-58-37Z', silo: april },
  },
  {
    id: 'GHSA-3rh2-v3gr-35p9',
    cve: 'CVE-2026-34204',
    severity: 'high',
    what: 'who may write objects can make them unreadable by headers of replication',
    since: 'RELEASE.2024-03-30T09-41-56Z',
    fixed: { aistor: 'RELEASE.2026-03-26T21-24-40Z', silo: april },
  },
  {
    id: 'GHSA-jv87-32hw-hh99',
    cve: 'CVE-2026-33419',
    severity: 'critical',
    what: 'passwords of LDAP users can be guessed without limit',
    fixed: { aistor: 'RELEASE.2026-03-17T21-25-16Z', silo: april },
  },
  {
    id: 'GHSA-5cx5-wh4m-82fh',
    cve: 'CVE-2026-33322',
    severity: 'critical',
    what: 'who knows the OIDC client secret can sign tokens for any policy',
    since: 'RELEASE.2022-11-08T05-27-07Z',
    fixed: { aistor: 'RELEASE.2026-03-17T21-25-16Z', silo: april },
  },
  {
    id: 'GHSA-jjjj-jwhf-8rgr',
    cve: 'CVE-2025-62506',
    severity: 'high',
    what: 'a restricted service account can make one without its restrictions',
    fixed: { community: 'RELEASE.2025-10-15T17-29-55Z' },
  },
  {
    id: 'GHSA-wg47-6jq2-q2hh',
    cve: 'CVE-2025-31489',
    severity: 'high',
    what: 'who knows an access key that may write can upload without its secret, by unsigned trailers',
    fixed: { community: 'RELEASE.2025-04-03T14-56-28Z' },
  },
  {
    id: 'GHSA-wc79-7x8x-2p58',
    cve: 'CVE-2025-27414',
    severity: 'medium',
    what: 'any SSH key is trusted over SFTP for an LDAP user without one',
    since: 'RELEASE.2024-06-06T09-36-42Z',
    fixed: { community: 'RELEASE.2025-02-28T09-55-16Z' },
  },
  {
    id: 'GHSA-cwq8-g58r-32hg',
    cve: 'CVE-2024-55949',
    severity: 'critical',
    what: 'anybody who signs in can give himself rights by importing access settings',
    since: 'RELEASE.2022-06-25T15-50-16Z',
    fixed: { community: 'RELEASE.2024-12-13T22-19-12Z' },
  },
  {
    id: 'GHSA-95fr-cm4m-q5p9',
    cve: 'CVE-2024-36107',
    severity: 'medium',
    what: 'anybody can find out whether an object exists, and some of its metadata',
    fixed: { community: 'RELEASE.2024-05-27T19-17-46Z' },
  },
  {
    id: 'GHSA-xx8w-mq23-29g4',
    cve: 'CVE-2024-24747',
    severity: 'high',
    what: 'an access key can widen its own rights to those of its parent',
    fixed: { community: 'RELEASE.2024-01-31T20-20-33Z' },
  },
  {
    id: 'GHSA-6xvq-wj2x-3h3q',
    cve: 'CVE-2023-28432',
    severity: 'high',
    what: 'anybody can read the environment of a node with its root password; it was exploited',
    since: 'RELEASE.2019-12-17T23-16-33Z',
    fixed: { community: 'RELEASE.2023-03-20T20-16-18Z' },
  },
  {
    id: 'GHSA-2pxw-r47w-4p8c',
    cve: 'CVE-2023-28434',
    severity: 'high',
    what: 'who may use the console can write into any bucket; it was exploited',
    fixed: { community: 'RELEASE.2023-03-20T20-16-18Z' },
  },
  {
    id: 'GHSA-2j69-jjmg-534q',
    cve: 'CVE-2022-24842',
    severity: 'high',
    what: 'any user can make service accounts of root',
    fixed: { community: 'RELEASE.2022-04-12T06-55-35Z' },
  },
  {
    id: 'GHSA-xv4r-vccv-mg4w',
    cve: 'CVE-2020-11012',
    severity: 'critical',
    what: 'the admin API can be used without the secret of an admin’s key',
    since: 'RELEASE.2019-12-17T23-16-33Z',
    fixed: { community: 'RELEASE.2020-04-23T00-58-49Z' },
  },
];
