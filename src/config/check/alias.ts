/** Aliases: names, environment variables and addresses. */

import { below, type Finding, type Source } from '../../finding.ts';
import type { DeclaredAlias } from '../desired.ts';
import { isEnvPrefix, nameVariables } from '../env-prefix.ts';
import { error, quote, warning } from '../judgement.ts';
import { parseServerUrl } from '../server-url.ts';

export function checkAlias({ name, source, envPrefix, declaration }: DeclaredAlias): Finding[] {
  return [
    ...checkName(name, source),
    ...checkPrefix(envPrefix, source, declaration.envPrefix !== undefined),
    ...checkUrl(declaration.url, below(source, 'url')),
    ...checkUrl(declaration.replicationUrl, below(source, 'replicationUrl')),
    ...checkUrl(declaration.publicBaseUrl, below(source, 'publicBaseUrl'), true),
  ];
}

/** What two aliases cannot have in common. */
export function checkAliases(aliases: readonly DeclaredAlias[]): Finding[] {
  const prefixes = new Map<string, string>();
  const urls = new Map<string, string>();
  return aliases.flatMap(({ name, source, envPrefix, declaration }) => {
    const findings: Finding[] = [];
    const twin = prefixes.get(envPrefix);
    if (twin !== undefined) {
      const message = `${quote(name)} and ${quote(twin)} would both read ${nameVariables(envPrefix).url}.`;
      findings.push(error('alias/env-prefix', source, message, 'Give one of them another "envPrefix".'));
    }
    prefixes.set(envPrefix, name);
    const address = URL.parse(declaration.url)?.host;
    const same = address === undefined ? undefined : urls.get(address);
    if (same !== undefined) {
      const message = `${quote(name)} and ${quote(same)} have one address: they are one deployment.`;
      const mend = 'Keep one, or give each site its own address; replication cannot go through a balancer.';
      findings.push(warning('alias/same-url', below(source, 'url'), message, mend));
    }
    if (address !== undefined) urls.set(address, name);
    return findings;
  });
}

function checkName(name: string, source: Source): Finding[] {
  if (name === 'all') {
    const message = 'The alias "all" is taken: it stands for every alias.';
    return [error('alias/name', source, message, 'Choose another name.')];
  }
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name)) return [];
  const mend = 'Use up to 64 of a-z, A-Z, 0-9, "_", "-" and ".", beginning with a letter or digit.';
  return [error('alias/name', source, `${quote(name)} cannot be an alias.`, mend)];
}

function checkPrefix(prefix: string, source: Source, written: boolean): Finding[] {
  if (isEnvPrefix(prefix)) return [];
  const place = written ? below(source, 'envPrefix') : source;
  const message = `${quote(prefix)} cannot begin the name of an environment variable.`;
  const mend = 'Set "envPrefix" to capital letters, digits and "_", beginning with a letter.';
  return [error('alias/env-prefix', place, message, mend)];
}

function checkUrl(text: string | undefined, place: Source, allowPath = false): Finding[] {
  if (text === undefined) return [];
  const parsed = parseServerUrl(text, allowPath);
  const subject = quote(String(place.path.at(-1)));
  if (!parsed.ok) {
    const { rule, message, mend } = parsed.problem;
    return [error(rule, place, `${subject} ${message}.`, mend)];
  }
  if (parsed.plain === undefined) return [];
  return [warning(parsed.plain.rule, place, `${subject} ${parsed.plain.message}.`, parsed.plain.mend)];
}
