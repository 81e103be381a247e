/** Whether somebody may do something, by this server's semantics: every denial wins, and silence refuses. */

import { allOf, anyOf, type Certainty } from './certainty.ts';
import { decide } from './match-statement.ts';
import { readValues, type ValuesOf } from './request-value.ts';
import type { Layer, Standing } from './standing.ts';

/** What a request does, as the server puts it to policies. */
export interface Deed {
  /** Such as `s3:PutObject`, or `admin:ListUsers`. */
  readonly action: string;
  /** Absent: about the server. */
  readonly bucket?: string;
  /** Absent: about the bucket itself. */
  readonly object?: string;
  /** One version of the object is named; only deleting makes a difference of it. */
  readonly version?: boolean;
  /** What the request says, such as `prefix` or, forged, `Username`; what is not known makes the answer uncertain. */
  readonly valuesOf?: ValuesOf;
}

/**
 * `maybe`: it depends on a condition about something that is not known; without `valuesOf` that is every
 * condition, since a request can claim anything. For nobody (`undefined`) always `no`.
 * Beside `s3:` actions as they are, three are weighed as the server does: `s3:DeleteObject` of a version is also
 * refused by a denial of `s3:DeleteObjectVersion`; `s3:ListBucket` suffices for `s3:ListBucketVersions` and
 * `s3:HeadBucket`.
 */
export function evaluate(standing: Standing | undefined, deed: Deed): Certainty {
  if (standing === undefined) return 'no';
  const ask = (action: string, extent: Extent = () => 'full') =>
    allOf(standing.layers.map((layer) => askLayer(standing, layer, { ...deed, action }, extent(layer))));
  switch (deed.action) {
    case 's3:DeleteObject':
      if (!deed.version) return ask(deed.action);
      return allOf([ask(deed.action), ask('s3:DeleteObjectVersion', askedOfVersions)]);
    case 's3:ListBucketVersions':
    case 's3:HeadBucket':
      return anyOf([ask(deed.action), ask('s3:ListBucket')]);
    default:
      return ask(deed.action);
  }
}

/** How much a layer is asked; `nothing`: it has no say. */
type Extent = (layer: Layer) => 'full' | 'denials' | 'nothing';

/** What is embedded has to allow the deleting of a version, what was given to a user has to not deny it. */
export const askedOfVersions: Extent = ({ kind }) => {
  if (kind === 'embedded') return 'full';
  return kind === 'given' ? 'denials' : 'nothing';
};

function askLayer(
  { values }: Standing,
  layer: Layer,
  deed: Deed,
  extent: 'full' | 'denials' | 'nothing',
): Certainty {
  if (extent === 'nothing') return 'yes';
  const question = {
    action: deed.action,
    resource: nameResource(deed, layer),
    read: readValues(values, deed.valuesOf),
  };
  return decide(
    layer.statements.map(({ statement }) => statement),
    question,
    extent,
  );
}

/** The policy of a bucket is asked for the bucket without the slash. */
function nameResource({ bucket = '', object }: Deed, { kind }: Layer): string {
  if (object !== undefined) return `${bucket}/${object}`;
  return kind === 'bucket-policy' ? bucket : `${bucket}/`;
}
