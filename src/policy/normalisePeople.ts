/** Roles, who has to approve what, and pairs. */
import type { PolicyContext } from './context.ts';
import type { KeyPath } from './keyPath.ts';
import { type Member, type People, testDataAccess } from './policy.ts';

export function readPeople(context: PolicyContext): People {
  const { roles: written = {}, approvals = {}, pairs = [] } = context.written;
  const roles = new Map<string, readonly Member[]>();
  for (const [role, members] of Object.entries(written)) {
    if (members !== undefined) roles.set(role, members.map(memberOf));
  }
  const requireRoles = (key: 'model' | 'policy' | 'intended-use'): readonly string[] => {
    const names = approvals[key] ?? [];
    names.forEach((name, index) => {
      context.requireName('policy/unknown-role', ['approvals', key, index], name, 'a declared role', [...roles.keys()]);
      if (names.indexOf(name) < index) refuseTwice(context, ['approvals', key, index]);
    });
    return names;
  };
  const model = requireRoles('model');
  const policy = requireRoles('policy');
  const intendedUse = requireRoles('intended-use');
  if (intendedUse.length > 0 && context.written.documents?.['intended-use'] === undefined) {
    context.refuse('policy/missing-key', ['approvals', 'intended-use'], {
      problem: 'asks for the approval of a document that the policy does not name',
      cure: 'Name it: `documents: {intended-use: docs/intended-use.md}`.',
    });
  }
  if (pairs.length > 0 && !roles.has(testDataAccess)) {
    context.refuse('policy/missing-key', ['pairs'], {
      problem: 'names pairs, and the policy does not say who has access to the test data',
      cure: 'Name them: `roles: {test-data-access: ["@bob"]}`.',
    });
  }
  return {
    roles,
    approvals: { model, policy, intendedUse, samePerson: approvals['same-person'] === 'allowed' },
    pairs: pairs.map(({ member, second, reason }, index) => {
      if (member.toLowerCase() === second.toLowerCase()) {
        context.refuse('policy/value', ['pairs', index, 'second'], {
          problem: 'is the same person',
          cure: 'Name another person, who has no access to the test data.',
        });
      }
      return { member: memberOf(member), second: memberOf(second), reason };
    }),
  };
}

function refuseTwice(context: PolicyContext, path: KeyPath): void {
  context.refuse('policy/value', path, { problem: 'stands twice', cure: 'Name each role once.' });
}

/** @param written as the schema allows it: `@user` or `@org/team` */
function memberOf(written: string): Member {
  const [first = '', slug] = written.slice(1).toLowerCase().split('/');
  return slug === undefined ? { kind: 'user', login: first } : { kind: 'team', org: first, slug };
}

/** `@alice` or `@acme/pathology`. */
export function memberName(member: Member): string {
  return member.kind === 'user' ? `@${member.login}` : `@${member.org}/${member.slug}`;
}
