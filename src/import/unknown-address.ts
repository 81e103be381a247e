/** Addresses that servers send to and that no alias has: whose they may be, and what to do about it. */

import { quote } from '../config/judgement.ts';
import { addressOf } from '../resources/remote-target/address.ts';
import type { ImportSource } from './source.ts';

/** What is known of a place that is sent to. */
export interface UnknownPlace {
  /** Host and port. */
  readonly endpoint: string;
  readonly secure: boolean;
  /** Of the deployment that receives, where the sender knows it. */
  readonly deploymentId: string | undefined;
}

/** What to do so that the next import knows it, in the imperative. */
export function mendUnknown({ endpoint, secure, deploymentId }: UnknownPlace, source: ImportSource): string {
  const url = `${secure ? 'https' : 'http'}://${endpoint}`;
  const moved = source.sites.find(
    ({ buckets }) => deploymentId !== undefined && buckets.capabilities.deploymentId === deploymentId,
  );
  if (moved) return `It is ${quote(moved.alias)}: set its "replicationUrl" to ${url} and import again.`;
  const read = new Set(source.sites.map(({ alias }) => alias));
  const unread = source.aliases.find(
    ({ name, declaration }) => !read.has(name) && listEndpoints(declaration).includes(endpoint),
  );
  if (unread) return `It is ${quote(unread.name)}, which was not read: import with alias: all.`;
  return `Add an alias with the "url" ${url} to mc_aliases, or the address as "replicationUrl" of the one it belongs to, and import again.`;
}

function listEndpoints({ url, replicationUrl }: { readonly url: string; readonly replicationUrl?: string }) {
  return [url, replicationUrl ?? url].flatMap((text) => {
    const parsed = URL.parse(text);
    return parsed ? [addressOf(parsed).endpoint] : [];
  });
}
