/** Event subscriptions and CORS rules of one bucket. */

import { below, type Finding } from '../../finding.ts';
import type { DeclaredBucket } from '../desired.ts';
import { error, quote } from '../judgement.ts';

export function checkNotifications({ declaration, source }: DeclaredBucket): Finding[] {
  const seen = new Set<string>();
  return (declaration.notifications ?? []).flatMap(({ id, arn }, index) => {
    const place = below(source, 'notifications', index);
    const findings: Finding[] = [];
    if (!/^arn:minio:sqs:[^:\s]*:[^:\s]+:[^:\s]+$/.test(arn)) {
      const message = `${quote(arn)} is no target of this server.`;
      const mend = 'Write it as arn:minio:sqs:<region>:<id>:<type>, as the server lists it.';
      findings.push(error('notification/arn', below(place, 'arn'), message, mend));
    }
    if (id !== undefined && seen.has(id)) {
      const message = `The subscription id ${quote(id)} is there twice.`;
      findings.push(error('notification/duplicate-id', below(place, 'id'), message, 'Give each its own id.'));
    }
    if (id !== undefined) seen.add(id);
    return findings;
  });
}

export function checkCors({ declaration, source }: DeclaredBucket): Finding[] {
  return (declaration.cors ?? []).flatMap(({ allowedOrigins }, rule) =>
    allowedOrigins.flatMap((origin, index) => {
      if (origin.split('*').length <= 2) return [];
      const message = `The origin ${quote(origin)} has more than one "*".`;
      const place = below(source, 'cors', rule, 'allowedOrigins', index);
      return [error('cors/origin', place, message, 'Keep one, or list the origins.')];
    }),
  );
}
