import { describe, expect, test } from 'vitest';
import { assertEventMayChange, type GuardedServer } from '../../../src/action/event-guard.ts';

const server = { url: new URL('https://minio.example.com'), deploymentId: 'one' };
const local = { url: new URL('http://127.0.0.1:9000'), deploymentId: 'one' };
const untrusted = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'issues',
  'discussion_comment',
  'workflow_run',
];

function attempt(event: string, allowed: string[] = [], servers: GuardedServer[] = [server], throwaway = '') {
  const environment = { GITHUB_EVENT_NAME: event, MINIO_ACTIONS_THROWAWAY_DEPLOYMENT: throwaway };
  return () => assertEventMayChange(environment, allowed, servers, '`mode: plan`');
}

describe('an event that strangers can start', () => {
  test.each(untrusted)('%s is refused', (event) => {
    expect(attempt(event)).toThrow(expect.objectContaining({ reason: 'event-refused' }) as Error);
    expect(attempt(event)).toThrow(event);
    const unlock = `\`mode: plan\`, or \`allow-event: ${event}\` if that is really meant`;
    expect(attempt(event)).toThrow(expect.objectContaining({ unlock }) as Error);
  });

  test.each(untrusted)('%s is let through when an input names it', (event) => {
    expect(attempt(event, [event])).not.toThrow();
    expect(attempt(event, ['push'])).toThrow();
  });

  test.each([
    ['on loopback, with the recorded deployment', [local], 'one', true],
    ['on loopback by name', [{ ...local, url: new URL('http://localhost:9000') }], 'one', true],
    ['on loopback, IPv6', [{ ...local, url: new URL('http://[::1]:9000') }], 'one', true],
    ['on loopback, with another deployment', [local], 'two', false],
    ['on loopback, without a record', [local], '', false],
    ['on loopback, one of several recorded', [local], 'zero,one,two', true],
    ['on loopback, with an id that is part of a recorded one', [local], 'zero,one-two', false],
    [
      'on loopback, with an id that could not be read',
      [{ ...local, deploymentId: undefined }],
      'one,',
      false,
    ],
    ['none at all', [], 'one', false],
    ['elsewhere, with the recorded deployment', [server], 'one', false],
    [
      'a name that only begins like loopback',
      [{ ...local, url: new URL('http://127.0.0.1.example.com') }],
      'one',
      false,
    ],
    ['together with a server that is none', [local, server], 'one', false],
  ])('the throwaway server: %s: %s', (_title, servers, throwaway, passes) => {
    const run = attempt('pull_request', [], servers, throwaway);
    if (passes) expect(run).not.toThrow();
    else expect(run).toThrow();
  });
});

test.each(['push', 'schedule', 'workflow_dispatch', 'release', ''])('%s may change', (event) => {
  expect(attempt(event)).not.toThrow();
});
