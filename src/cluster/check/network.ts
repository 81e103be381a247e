/** Networks that containers get. */

import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { isPrivateNetwork, type Network, overlap, readNetwork } from '../network.ts';
import { settings } from '../setting/index.ts';
import type { ClusterSpec } from '../spec.ts';
import type { Declared } from './declared.ts';

interface Named {
  readonly name: string;
  readonly text: string;
  readonly network: Network;
}

export function checkNetworks({ networks, proxy }: ClusterSpec, env: Declared): Finding[] {
  const named = [
    ...nameNetwork(settings.storageNetwork.name, networks.storage),
    ...nameNetwork(settings.monitoringNetwork.name, networks.monitoring),
    ...nameNetwork(settings.databaseNetwork.name, networks.database),
  ];
  return [
    ...named.flatMap((one) => checkPrivacy(one, env)),
    ...named.flatMap((one, index) => checkOverlap(one, named.slice(0, index), env)),
    ...checkTrusted(proxy.trustedNetworks, env),
  ];
}

function nameNetwork(name: string, text: string): Named[] {
  const network = readNetwork(text);
  return network === undefined ? [] : [{ name, text, network }];
}

function checkPrivacy({ name, text, network }: Named, env: Declared): Finding[] {
  if (isPrivateNetwork(network)) return [];
  const message = `${quote(text)} has public addresses: machines on the internet that own them could not be reached any more.`;
  const mend = 'Use a network within 10.0.0.0/8, 172.16.0.0/12 (up to 172.31) or 192.168.0.0/16.';
  return [error('cluster/public-network', env.locate(name), message, mend)];
}

function checkOverlap(one: Named, others: readonly Named[], env: Declared): Finding[] {
  const other = others.find(({ network }) => overlap(network, one.network));
  if (other === undefined) return [];
  const message = `${quote(one.text)} of ${one.name} overlaps ${quote(other.text)} of ${other.name}.`;
  const source = env.locate(env.get(one.name) === undefined ? other.name : one.name);
  return [error('cluster/overlapping-networks', source, message, 'Use networks that do not overlap.')];
}

function checkTrusted(texts: readonly string[], env: Declared): Finding[] {
  const wide = texts.find((text) => text.endsWith('/0'));
  if (wide === undefined) return [];
  const { name } = settings.trustedNetworks;
  const message = `${name} has ${quote(wide)}: everybody may reach the console and the admin API.`;
  return [
    warning('cluster/trusted-network', env.locate(name), message, 'List the networks of administrators.'),
  ];
}
