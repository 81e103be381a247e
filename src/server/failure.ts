import { ServiceError } from '../errors.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Target } from './port.ts';
import type { Route } from './routes.ts';

/** `primary_cluster/users`, or the alias alone. */
export function nameResource(alias: string, { bucket, query = {} }: Target): string {
  const name = bucket ?? query.bucket ?? query.accessKey ?? query.group ?? query.name ?? '';
  return name === '' ? alias : `${alias}/${name}`;
}

export interface FailedRequest {
  readonly route: Route;
  readonly resource: string;
  /** How often it was sent. */
  readonly attempts: number;
  /** One of the attempts may have been carried out although its answer was lost. */
  readonly lost: boolean;
}

/** The one way a failed request is told to the rest of the suite. */
export function toServiceError(diagnosis: Diagnosis, request: FailedRequest): ServiceError {
  const { reason, status, code, requestId } = diagnosis;
  const { route, resource, attempts } = request;
  const outcomeUnknown = route.effect === 'write' && request.lost;
  const sentences = [
    `Can't ${route.operation} (${resource}): ${diagnosis.cause}${attempts > 1 ? `, tried ${attempts} times` : ''}.`,
    outcomeUnknown ? 'It may have been done all the same.' : '',
    diagnosis.mend,
  ];
  return new ServiceError(
    {
      reason,
      operation: route.operation,
      resource,
      status,
      code,
      ...(requestId === undefined ? {} : { requestId }),
      outcomeUnknown,
    },
    sentences.filter((sentence) => sentence !== '').join(' '),
  );
}
