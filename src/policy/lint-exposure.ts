import type { PolicyContext } from './context.ts';
import type { PolicyDocument } from './document.ts';
import { bindsAnyone, type Exposure, findExposure } from './exposure.ts';
import { toList } from './field.ts';
import { type PolicyProblem, problem } from './problem.ts';
import type { PolicyRuleId } from './rule.ts';
import type { Ability } from './server-action.ts';

interface Judgement {
  readonly rule: PolicyRuleId;
  readonly abilities: readonly Ability[];
  /** Values of `public` that say it is meant. */
  readonly meantBy: readonly string[];
  readonly may: string;
  readonly mend: string;
}

const judgements: readonly Judgement[] = [
  {
    rule: 'policy/anonymous-administration',
    abilities: ['administer'],
    meantBy: [],
    may: 'change the settings of the bucket, or take it over',
    mend: 'Name only the actions that are meant; nothing may open these to everyone.',
  },
  {
    rule: 'policy/anonymous-write',
    abilities: ['write', 'delete'],
    meantBy: ['write', 'read-write'],
    may: 'write or delete objects',
    mend: 'Grant it to a user instead, or declare "public": "read-write" on the bucket if it is meant.',
  },
  {
    rule: 'policy/anonymous-read',
    abilities: ['read', 'list'],
    meantBy: ['read', 'read-write'],
    may: 'read or list objects',
    mend: 'Declare "public": "read" on the bucket if it is meant, or remove the statement.',
  },
];

/** What the document opens to everyone, and whether the bucket's declaration says that it is meant. */
export function lintExposure(document: PolicyDocument, context: PolicyContext): PolicyProblem[] {
  const exposure = findExposure(document, context.bucket);
  const problems = judgements.flatMap((judgement) => judge(judgement, exposure, context));
  return [...problems, ...lintCanned(document, exposure, context.bucket)];
}

function judge(
  { rule, abilities, meantBy, may, mend }: Judgement,
  exposure: readonly Exposure[],
  context: PolicyContext,
): PolicyProblem[] {
  if (context.public !== undefined && meantBy.includes(context.public)) return [];
  const open = exposure.filter((one) => abilities.includes(one.ability));
  const statements = [...new Set(open.map((one) => one.statement))];
  return statements.map((index) => {
    const names = [...new Set(open.flatMap((one) => (one.statement === index ? [one.action] : [])))];
    const shown =
      names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
    return problem(
      rule,
      ['Statement', index, 'Action'],
      `Anyone may ${may} without signing in (${shown}).`,
      mend,
    );
  });
}

/** Clients call a policy public, download or upload only if one statement is about the bucket itself. */
function lintCanned(
  document: PolicyDocument,
  exposure: readonly Exposure[],
  bucket: string,
): PolicyProblem[] {
  const opens = exposure.some((one) => one.objects === '*' && !one.conditional);
  const named = document.Statement.some(
    (statement) =>
      statement.Effect === 'Allow' &&
      bindsAnyone(statement) &&
      statement.Condition === undefined &&
      toList(statement.Action).includes('s3:GetBucketLocation') &&
      toList(statement.Resource).includes(`arn:aws:s3:::${bucket}`),
  );
  if (!opens || named) return [];
  const message =
    'Clients show this policy as "custom": they look for s3:GetBucketLocation on the bucket itself.';
  return [problem('policy/canned', ['Statement'], message, 'Nothing, unless people rely on the usual name.')];
}
