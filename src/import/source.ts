import type { DeclaredAlias } from '../config/desired.ts';
import type { SiteActual } from '../replication/site.ts';
import type { Actual } from '../resources/actual.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import { type Address, addressOf } from '../resources/remote-target/address.ts';

/** What was read of one server. */
export interface ImportedSite {
  readonly alias: string;
  /** With the documents that apply-buckets owns. */
  readonly buckets: Actual;
  /** With the policies. A bucket whose policy could not be understood is missing. */
  readonly policies: Actual;
  /** `undefined` where the server has no admin interface, which alone tells of it. */
  readonly replication: SiteActual | undefined;
  /** With the details of all service accounts of users. `undefined` where it is not wanted, or not to be had. */
  readonly access: ActualAccess | undefined;
  /** As whom it was read. */
  readonly accessKey: string;
  /** Where other servers reach it. */
  readonly url: URL;
}

/** All that a configuration is composed from. */
export interface ImportSource {
  /** In the order of the alias file. */
  readonly sites: readonly ImportedSite[];
  /** Every alias of the file, those that were not read as well. */
  readonly aliases: readonly DeclaredAlias[];
  /** When it was read: milliseconds since 1970. */
  readonly now: number;
}

/** Alias → where other servers reach it. */
export function mapAddresses({ sites }: ImportSource): Map<string, Address> {
  return new Map(sites.map(({ alias, url }) => [alias, addressOf(url)]));
}
