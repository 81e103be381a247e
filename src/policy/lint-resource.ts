import { toList } from './field.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import { belongsTo, isPlainResource, resourcePattern } from './resource.ts';
import type { PolicyStatement } from './statement.ts';

type Path = (string | number)[];

export function lintResources(
  { Resource, NotResource }: PolicyStatement,
  path: Path,
  bucket: string,
): PolicyProblem[] {
  const named = toList(Resource);
  const spared = toList(NotResource);
  if (named.length === 0 && spared.length === 0) {
    const message = 'The statement names no resource.';
    return [
      problem('policy/resource-missing', [...path, 'Resource'], message, `Add "arn:aws:s3:::${bucket}/*".`),
    ];
  }
  if (named.length > 0 && spared.length > 0) {
    const message = 'The server refuses Resource and NotResource in one statement.';
    return [problem('policy/two-resource-lists', [...path, 'NotResource'], message, 'Keep one of them.')];
  }
  const field = named.length > 0 ? 'Resource' : 'NotResource';
  return [...named, ...spared].flatMap((resource) => lintResource(resource, [...path, field], bucket));
}

function lintResource(resource: string, at: Path, bucket: string): PolicyProblem[] {
  const pattern = resourcePattern(resource);
  if (pattern === undefined || !isPlainResource(resource)) {
    const message = `${quoteValue(resource)} is no S3 resource.`;
    return [problem('policy/resource-form', at, message, `Write "arn:aws:s3:::${bucket}/*" or the like.`)];
  }
  if (belongsTo(pattern, bucket)) return [];
  const message = `${quoteValue(resource)} belongs to another bucket than ${quoteValue(bucket)}.`;
  return [problem('policy/other-bucket', at, message, 'Use {{BUCKET_NAME}} in the resource.')];
}
