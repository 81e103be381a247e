import { quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { ServedCertificate } from '../running/certificate.ts';
import type { Part, RunningCluster } from '../running/read-running.ts';
import { find } from './judgement.ts';
import type { CertificateReport } from './report.ts';
import type { ClusterThresholds } from './threshold.ts';

const day = 86_400;

/** `undefined` where there is none, or it could not be seen. */
export function reportCertificate(
  served: Part<ServedCertificate | undefined>,
  now: number,
): CertificateReport | undefined {
  if (!served.ok || served.value === undefined) return undefined;
  const { validTo, names } = served.value;
  return { validTo, names, secondsLeft: Math.floor((validTo - now) / 1000) };
}

export function judgeCertificate(
  served: Part<ServedCertificate | undefined>,
  thresholds: ClusterThresholds,
  now: number,
): Finding[] {
  if (!served.ok) {
    const mend = 'Check from a machine that reaches the address directly.';
    return [find('warning', 'unread/certificate', [`The certificate can't be seen: ${served.why}`, mend])];
  }
  return served.value === undefined ? [] : judgeServed('The certificate', served.value, thresholds, now);
}

/** Of nodes that were asked themselves: what is behind a proxy has other certificates than the proxy. */
export function judgeNodeCertificates(
  { nodes, origin }: RunningCluster,
  thresholds: ClusterThresholds,
  now: number,
): Finding[] {
  return nodes.flatMap(({ endpoint, certificate }) => {
    if (certificate === undefined || origin === `https://${endpoint}`) return [];
    return judgeServed(`The certificate of node ${quote(endpoint)}`, certificate, thresholds, now);
  });
}

function judgeServed(
  whose: string,
  { validFrom, validTo, names, fits }: ServedCertificate,
  { certificateLife }: ClusterThresholds,
  now: number,
): Finding[] {
  return [
    ...judgeLife(whose, Math.floor((validTo - now) / 1000), certificateLife),
    ...(validFrom > now
      ? [
          find('error', 'certificate/early', [
            `${whose} is not valid yet.`,
            'Look at the clocks, or issue it again.',
          ]),
        ]
      : []),
    ...(fits
      ? []
      : [
          find('error', 'certificate/name', [
            `${whose} is for ${names.map((name) => quote(name)).join(', ') || 'no name at all'}, not for the address asked.`,
            'Issue one that names every address that clients use.',
          ]),
        ]),
  ];
}

function judgeLife(
  whose: string,
  seconds: number,
  { warning, critical }: ClusterThresholds['certificateLife'],
): Finding[] {
  const mend = 'Renew it; the server takes new files up by itself.';
  if (seconds <= 0) {
    return [find('error', 'certificate/expired', [`${whose} has expired.`, mend])];
  }
  if (seconds >= warning) return [];
  const message = `${whose} expires in ${Math.floor(seconds / day)} days.`;
  return [find(seconds < critical ? 'error' : 'warning', 'certificate/life', [message, mend])];
}
